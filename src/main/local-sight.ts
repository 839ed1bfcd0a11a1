import { inquiryOf, repairOf } from '../cli/diagnose-demo.ts';
import type { Variables } from '../config/environment.ts';
import { obeyAll } from '../demo/engineer/obey.ts';
import type { Incident } from '../demo/incident.ts';
import { incidents, incidentsByFamily } from '../demo/incidents/index.ts';
import { serveWorld } from '../demo/serve-world.ts';
import type { Deed, Sample } from '../demo/workspace/options.ts';
import type { World } from '../demo/world.ts';
import { diagnose } from '../diagnose.ts';
import type { Closing } from './closing.ts';
import { settingsFor } from './demo-world.ts';
import { type DiagnosisSettings, makeDiagnosing } from './make-diagnosing.ts';

/** What the local workspace looks at, and what it offers to paste. */
export interface LocalSight {
  readonly settings: DiagnosisSettings;
  readonly variables: Variables;
  readonly samples: readonly Sample[];
  readonly hint: string;
  readonly deed?: Deed;
  /** Hears what a person says, before the bot does. */
  readonly onSaid: (text: string) => void;
}

const GROUPS: ReadonlyMap<string, string> = new Map([
  ['identity', 'AWS credentials and roles'],
  ['endpoints', 'Endpoints and networks'],
  ['images', 'Image pulls'],
  ['nodes', 'Worker nodes'],
  ['aks', 'AKS and Azure'],
]);

/** A served demo world that becomes the world of whichever incident's message is pasted. */
export async function sightOfDemo(closing: Closing): Promise<LocalSight> {
  const [first] = incidents;
  if (!first) throw new Error('there are no demo incidents');
  let incident = first;
  let world = incident.world(new Date());
  const served = await serveWorld(world);
  closing.add(() => served.close());
  const settings = settingsFor(world, served);
  const show = (next: World) => {
    world = next;
    served.replace(world);
  };
  return {
    settings,
    variables: served.environment,
    samples: samples(),
    hint: 'Pick an incident on the left, send it, and read the answer in its thread. Everything you see here is a simulated cluster and account.',
    deed: {
      label: 'Run the advised commands',
      act: async () => {
        const commands = await advisedCommands(incident, settings, served.environment);
        show(obeyAll(world, commands, new Date()));
        if (commands.length === 0) return 'There is nothing left to run.';
        return `Ran ${commands.length === 1 ? 'the command' : `the ${commands.length} commands`} of the report. Press “check again” in the thread.`;
      },
    },
    onSaid: text => {
      const said = incidents.find(one => isMessageOf(one, text));
      if (!said) return;
      incident = said;
      show(said.world(new Date()));
    },
  };
}

/** What can be pasted, by family. */
export function samples(): readonly Sample[] {
  return Object.entries(incidentsByFamily).flatMap(([family, members]: [string, readonly Incident[]]) =>
    members.map(({ name, title, message }) => ({
      name,
      title,
      message,
      group: GROUPS.get(family) ?? family,
    })),
  );
}

async function advisedCommands(
  incident: Incident,
  settings: DiagnosisSettings,
  variables: Variables,
): Promise<readonly string[]> {
  const diagnosing = await makeDiagnosing(settings, variables);
  try {
    return repairOf(
      incident,
      await diagnose(
        inquiryOf(incident),
        diagnosing.using(() => {}),
      ),
    );
  } finally {
    await diagnosing.close();
  }
}

function isMessageOf({ message }: Incident, text: string): boolean {
  const words = (one: string) => one.trim().split(/\s+/).join(' ');
  return words(text).includes(words(message));
}
