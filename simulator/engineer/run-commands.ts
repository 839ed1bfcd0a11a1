import type { World } from '../world.ts';
import { aws } from './aws/aws.ts';
import { az } from './az/az.ts';
import { BASICS } from './basics.ts';
import { eksctl } from './eksctl/eksctl.ts';
import { kubectl } from './kubectl/kubectl.ts';
import type { Place, Session, Tool } from './session.ts';
import { runScript } from './shell/run.ts';

/** The programs on the engineer's machine; a family of checks adds its own here. */
const TOOLS: Readonly<Record<string, Tool>> = { ...BASICS, kubectl, aws, eksctl, az };

/** The world after an engineer typed a command, as a shell would understand it; a command that would fail throws. */
export function runCommand(world: World, command: string, now: Date, place: Partial<Place> = {}): World {
  return runScript(command, sessionOf(world, now, place), TOOLS).session.world;
}

/** The world after several commands in one terminal: what one sets, the next ones see. */
export function runCommands(
  world: World,
  commands: readonly string[],
  now: Date,
  place: Partial<Place> = {},
): World {
  const start = sessionOf(world, now, place);
  return commands.reduce((session, command) => runScript(command, session, TOOLS).session, start).world;
}

function sessionOf(world: World, now: Date, place: Partial<Place>): Session {
  const cluster = place.cluster ?? Object.keys(world.clusters)[0] ?? '';
  const eks = world.clusters[cluster]?.eks;
  return {
    world,
    now,
    cluster,
    account: place.account ?? eks?.account ?? Object.keys(world.accounts)[0] ?? '',
    region: place.region ?? eks?.region ?? 'us-east-1',
    profiles: place.profiles ?? {},
    variables: {},
    files: {},
  };
}
