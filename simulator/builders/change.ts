import { settleCounts } from '../controllers/settle-counts.ts';
import { isRecord, recordAt } from '../fields.ts';
import type { Manifest, Resource, Withdrawn, World } from '../world.ts';

/** Which object of a cluster is meant. */
export interface ObjectName {
  readonly kind: string;
  readonly name: string;
  /** Absent for cluster-wide kinds. */
  readonly namespace?: string;
}

/** Where regional AWS resources live. */
export interface AwsPlace {
  readonly account: string;
  readonly region: string;
}

/** The value with another one at a path of field names; `undefined` removes the field. */
export function put<Whole>(whole: Whole, path: readonly string[], value: unknown): Whole;
export function put(whole: unknown, [field, ...rest]: readonly string[], value: unknown): unknown {
  if (field === undefined) return value;
  const record = isRecord(whole) ? whole : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
  }
  return { ...record, [field]: put(record[field], rest, value) };
}

/** The object of that kind and name, if the cluster has it. */
export function findObject(world: World, cluster: string, wanted: ObjectName): Manifest | undefined {
  return world.clusters[cluster]?.objects.find(object => isNamed(object, wanted));
}

/** The world with these objects, in place of those of the same kind and name. */
export function withObjects(world: World, cluster: string, ...manifests: readonly Manifest[]): World {
  return manifests.reduce((so, manifest) => {
    const { name, namespace } = manifest.metadata;
    const wanted = { kind: manifest.kind, name, ...(namespace === undefined ? {} : { namespace }) };
    const isKnown = findObject(so, cluster, wanted) !== undefined;
    return mapObjects(so, cluster, objects =>
      isKnown ? objects.map(object => (isNamed(object, wanted) ? manifest : object)) : [...objects, manifest],
    );
  }, world);
}

/** The world without an object. */
export function withoutObject(world: World, cluster: string, wanted: ObjectName): World {
  return mapObjects(world, cluster, objects => objects.filter(object => !isNamed(object, wanted)));
}

/** The world with an object changed; an object that is not there is a mistake of the caller. */
export function changeObject(
  world: World,
  cluster: string,
  wanted: ObjectName,
  change: (object: Manifest) => Manifest,
): World {
  if (findObject(world, cluster, wanted) === undefined) {
    throw new Error(`cluster "${cluster}" has no ${wanted.kind} ${wanted.namespace ?? ''}/${wanted.name}`);
  }
  return mapObjects(world, cluster, objects =>
    objects.map(object => (isNamed(object, wanted) ? change(object) : object)),
  );
}

/** The world with every object of a cluster that a test chooses changed. */
export function changeObjects(
  world: World,
  cluster: string,
  chosen: (object: Manifest) => boolean,
  change: (object: Manifest) => Manifest,
): World {
  return mapObjects(world, cluster, objects =>
    objects.map(object => (chosen(object) ? change(object) : object)),
  );
}

/** The world with an annotation set, or removed when `value` is undefined. */
export function annotate(
  world: World,
  cluster: string,
  wanted: ObjectName,
  key: string,
  value: string | undefined,
): World {
  return changeObject(world, cluster, wanted, object => put(object, ['metadata', 'annotations', key], value));
}

/** The world with what a container printed; `place` is `namespace/pod/container`, with `/previous` for the run before. */
export function withLog(world: World, cluster: string, place: string, text: string): World {
  const logs = world.clusters[cluster]?.logs;
  return put(world, ['clusters', cluster, 'logs'], { ...logs, [place]: text });
}

/** The world with IAM resources of one list changed. */
export function changeIam(
  world: World,
  account: string,
  list: string,
  change: (resources: readonly Resource[]) => readonly Resource[],
): World {
  return put(world, ['accounts', account, 'iam', list], change(world.accounts[account]?.iam[list] ?? []));
}

/** The world with the resources of one regional list changed: `changeRegional(world, place, 'ec2', 'Subnets', …)`. */
export function changeRegional(
  world: World,
  { account, region }: AwsPlace,
  service: string,
  list: string,
  change: (resources: readonly Resource[]) => readonly Resource[],
): World {
  const now = world.accounts[account]?.regions[region]?.[service]?.[list] ?? [];
  return put(world, ['accounts', account, 'regions', region, service, list], change(now));
}

/** A change of a list: the resource with that field replaced by its change, or added when there is none. */
export function upsert(field: string, resource: Resource) {
  return (resources: readonly Resource[]): readonly Resource[] =>
    resources.some(one => one[field] === resource[field])
      ? resources.map(one => (one[field] === resource[field] ? resource : one))
      : [...resources, resource];
}

/** A change of a list: the resources whose field has that value are changed. */
export function where(field: string, value: string, change: (resource: Resource) => Resource) {
  return (resources: readonly Resource[]): readonly Resource[] => {
    if (!resources.some(one => one[field] === value)) {
      throw new Error(`no resource has ${field} = "${value}"`);
    }
    return resources.map(one => (one[field] === value ? change(one) : one));
  };
}

/** A change of a list: the resources whose field has that value go. */
export function remove(field: string, value: string) {
  return (resources: readonly Resource[]): readonly Resource[] =>
    resources.filter(one => one[field] !== value);
}

/** The world with permissions withdrawn from the bot, beside those already withdrawn. */
export function withdraw(world: World, { kubernetes = [], aws = [], azure = [] }: Withdrawn): World {
  const before = world.withdrawn;
  return {
    ...world,
    withdrawn: {
      kubernetes: [...(before.kubernetes ?? []), ...kubernetes],
      aws: [...(before.aws ?? []), ...aws],
      azure: [...(before.azure ?? []), ...azure],
    },
  };
}

function mapObjects(
  world: World,
  cluster: string,
  change: (objects: readonly Manifest[]) => readonly Manifest[],
): World {
  const state = world.clusters[cluster];
  if (state === undefined) throw new Error(`the world has no cluster "${cluster}"`);
  return {
    ...world,
    clusters: {
      ...world.clusters,
      [cluster]: { ...state, objects: settleCounts(state.objects, change(state.objects)) },
    },
  };
}

function isNamed({ kind, metadata }: Manifest, wanted: ObjectName): boolean {
  return kind === wanted.kind && metadata.name === wanted.name && metadata.namespace === wanted.namespace;
}

/** The labels of an object. */
export function labelsOf(object: Manifest): Resource {
  return recordAt(object, 'metadata', 'labels');
}
