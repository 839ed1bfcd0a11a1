import type { Variables } from '../config/environment.ts';
import type { Incident } from '../demo/incident.ts';
import { incidents } from '../demo/incidents/index.ts';
import { serveWorld } from '../demo/serve-world.ts';
import type { Sample } from '../demo/workspace/options.ts';
import type { Closing } from './closing.ts';
import { settingsFor } from './demo-world.ts';
import type { DiagnosisSettings } from './make-diagnosing.ts';

/** What the local workspace looks at, and what it offers to paste. */
export interface LocalSight {
  readonly settings: DiagnosisSettings;
  readonly variables: Variables;
  readonly samples: readonly Sample[];
  readonly hint: string;
  /** Hears what a person says, before the bot does. */
  readonly onSaid: (text: string) => void;
}

/** A served demo world that becomes the world of whichever incident's message is pasted. */
export async function sightOfDemo(closing: Closing): Promise<LocalSight> {
  const [first] = incidents;
  if (!first) throw new Error('there are no demo incidents');
  const world = first.world(new Date());
  const served = await serveWorld(world);
  closing.add(() => served.close());
  return {
    settings: settingsFor(world, served),
    variables: served.environment,
    samples: incidents.map(({ name, title, message }) => ({ name, title, message })),
    hint: 'Pick an incident on the right, send it, and read the answer in its thread. Everything you see here is a simulated cluster and account.',
    onSaid: text => {
      const incident = incidents.find(one => isMessageOf(one, text));
      if (incident) served.replace(incident.world(new Date()));
    },
  };
}

function isMessageOf({ message }: Incident, text: string): boolean {
  const words = (one: string) => one.trim().split(/\s+/).join(' ');
  return message !== '' && words(text).includes(words(message));
}
