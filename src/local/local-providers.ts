import { families } from '../../incidents/families.ts';
import type { Incident } from '../../incidents/incident.ts';
import { incidents, incidentsByFamily } from '../../incidents/index.ts';
import type { DemoAction, Sample } from '../../simulator/workspace/options.ts';
import type { Variables } from '../config/environment.ts';
import type { AccessRule } from '../domain/access-rule.ts';
import type { Progress } from '../domain/progress.ts';
import type { Closing } from '../main/closing.ts';
import { type DiagnosisSettings, makeDiagnosing } from '../main/make-diagnosing.ts';
import type { Using } from '../pipeline/using.ts';
import { type DemoEnvironment, startDemoEnvironment } from './demo-environment.ts';

/** What the local workspace looks at, and what it offers to paste. */
export interface LocalProviders {
  readonly using: (tell: (progress: Progress) => void) => Promise<Using>;
  readonly access: readonly AccessRule[];
  readonly samples: readonly Sample[];
  readonly hint: string;
  readonly demoAction?: DemoAction;
  /** Hears what a person says, before the bot does. */
  readonly onSaid: (text: string) => void;
}

/** The clusters and accounts of the configuration. */
export async function providersOfOwn(
  settings: DiagnosisSettings,
  variables: Variables,
  closing: Closing,
): Promise<LocalProviders> {
  const diagnosing = await makeDiagnosing(settings, variables);
  closing.add(diagnosing.close);
  return {
    using: tell => Promise.resolve(diagnosing.using(tell)),
    access: settings.access,
    samples: [],
    hint: 'Paste an error, or type /diagnose pod NAME -n NAMESPACE. This looks at your configured clusters, and only reads.',
    onSaid: () => {},
  };
}

/** The demo: always the world of whichever incident's message was pasted last. */
export function providersOfDemo(closing: Closing): LocalProviders {
  const show = (incident: Incident): Promise<DemoEnvironment> => {
    const stage = startDemoEnvironment(incident);
    closing.add(async () => (await stage).close());
    return stage;
  };
  const [first] = incidentsByFamily.identity;
  let current = show(first);
  return {
    using: async tell => (await current).using(tell),
    access: [],
    samples: samples(),
    hint: 'Pick an incident on the left, send it, and read the answer in its thread. Everything you see here is a simulated cluster and account.',
    demoAction: {
      label: 'Run the advised commands',
      act: async () => done(await (await current).applyFix()),
    },
    onSaid: text => {
      const said = incidents.find(one => isMessageOf(one, text));
      if (said) current = show(said);
    },
  };
}

function done(commands: number): string {
  if (commands === 0) return 'There is nothing left to run.';
  const which = commands === 1 ? 'the command' : `the ${commands} commands`;
  return `Ran ${which} of the report. Press “check again” in the thread.`;
}

/** What can be pasted, by family. */
function samples(): readonly Sample[] {
  return families.flatMap(({ title: group, incidents: members }) =>
    members.map(({ name, title, message }) => ({ name, title, message, group })),
  );
}

function isMessageOf({ message }: Incident, text: string): boolean {
  const words = (one: string) => one.trim().split(/\s+/).join(' ');
  return words(text).includes(words(message));
}
