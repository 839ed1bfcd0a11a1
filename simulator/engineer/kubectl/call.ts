import { changeObject, findObject, withObjects } from '../../builders/change.ts';
import { withEndpoints } from '../../controllers/endpoints.ts';
import { rollOut } from '../../controllers/roll-out.ts';
import { valueAt } from '../../fields.ts';
import type { Manifest, World } from '../../world.ts';
import { type Arguments, flagOf } from '../arguments.ts';
import { CommandFailed, type Ran, type Session } from '../session.ts';
import { type NamedObject, namedObjects } from './kinds.ts';

/** One kubectl command after its verb. */
export interface KubectlCall {
  readonly args: Arguments;
  readonly session: Session;
  readonly cluster: string;
  /** `default` unless the command says otherwise. */
  readonly namespace: string;
  /** What came through a pipe or a here-document. */
  readonly input: string;
}

/** A verb of kubectl. */
export type Verb = (call: KubectlCall) => Ran;

/** Kinds whose template makes pods. */
export const ROLLED: ReadonlySet<string> = new Set(['Deployment', 'DaemonSet', 'StatefulSet']);

/** The objects that a command names, which must exist. */
export function existing(call: KubectlCall, words = call.args.words): readonly Manifest[] {
  const named = namedObjects(words);
  if (named.length === 0) throw new CommandFailed('error: one or more resources must be specified by name');
  return named.map(one => found(call, one));
}

/** The named object, or kubectl's complaint that there is none. */
function found({ session, cluster, namespace }: KubectlCall, { kind, name }: NamedObject): Manifest {
  const place = kind.namespaced ? { namespace } : {};
  const object = findObject(session.world, cluster, { kind: kind.kind, name, ...place });
  if (object !== undefined) return object;
  const resource = kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`;
  throw new CommandFailed(`Error from server (NotFound): ${resource} "${name}" not found`);
}

/** The world with an object changed; a workload whose template changed rolls out. */
export function update(
  call: KubectlCall,
  world: World,
  before: Manifest,
  change: (object: Manifest) => Manifest,
): World {
  const { kind, metadata } = before;
  const { name, namespace } = metadata;
  const wanted = { kind, name, ...(namespace === undefined ? {} : { namespace }) };
  const after = change(before);
  const next = changeObject(world, call.cluster, wanted, () => after);
  if (kind === 'Service') return withEndpoints(next, call.cluster);
  const template = (object: Manifest) => JSON.stringify(valueAt(object, 'spec', 'template'));
  const scaled = (object: Manifest) => valueAt(object, 'spec', 'replicas');
  const same = template(before) === template(after) && scaled(before) === scaled(after);
  if (same || !ROLLED.has(kind) || namespace === undefined) return next;
  return rollOut(next, call.cluster, { kind, namespace, name }, call.session.now);
}

/** The world with an object created or replaced; a workload rolls out. */
export function create(call: KubectlCall, world: World, object: Manifest): World {
  const { kind, metadata } = object;
  const { name, namespace } = metadata;
  const next = withObjects(world, call.cluster, object);
  if (!ROLLED.has(kind) || namespace === undefined) return next;
  return rollOut(next, call.cluster, { kind, namespace, name }, call.session.now);
}

/** Refuses to create what is there already, as the API server does. */
export function assertNew(
  call: KubectlCall,
  world: World,
  kind: string,
  name: string,
  namespace?: string,
): void {
  const place = namespace === undefined ? {} : { namespace };
  if (findObject(world, call.cluster, { kind, name, ...place }) === undefined) return;
  throw new CommandFailed(`Error from server (AlreadyExists): ${kind} "${name}" already exists`);
}

/** A flag that the command cannot do without. */
export function required(call: KubectlCall, flag: string): string {
  const value = flagOf(call.args, flag);
  if (value === '') throw new CommandFailed(`error: required flag(s) "${flag}" not set`);
  return value;
}
