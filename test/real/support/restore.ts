import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isRecord } from '../../../simulator/fields.ts';
import type { ClusterWorld, Manifest } from '../../../simulator/world.ts';
import type { Ask } from '../servers/request.ts';
import { definitionsFor } from './custom-kinds.ts';
import { type Entry, keyOf, readKeys, toBase64, writeKeys } from './etcd.ts';
import { writeLogs } from './logs.ts';
import { asClientSends, kindOf, listPathOf, namespaceOf, pathOf } from './paths.ts';

/** What restoring needs of a control plane. */
export interface Storage {
  readonly ask: Ask;
  readonly etcd: string;
  /** Where the kubelet finds logs. */
  readonly logs: string;
  /** What the server made of objects that it has seen already, by `keyFor`. */
  readonly seen: Map<string, Manifest>;
}

/**
 * Brings objects into a control plane as they are. Each is created and given its status over the API, so that the server
 * validates it and fills in what it fills in; what no client may choose (times of creation and deletion, uids, who requested a
 * certificate) is then written into etcd. An object that the server has seen in an earlier world is written there at once.
 * Answers what takes everything away again.
 */
export async function restoreObjects(storage: Storage, world: ClusterWorld): Promise<() => Promise<void>> {
  const before = new Map((await readKeys(storage.etcd)).map(({ key, value }) => [key, value]));
  const undo = async () => {
    rmSync(storage.logs, { recursive: true, force: true });
    await writeKeys(storage.etcd, differences(before, await readKeys(storage.etcd)));
  };
  try {
    for (const definition of definitionsFor(world.objects)) await define(storage, definition);
    const isKnown = (one: Manifest) => storage.seen.has(keyFor(one));
    const isNamespace = ({ kind }: Manifest) => kind === 'Namespace';
    const unknown = world.objects.filter(one => !isKnown(one));
    await writeKeys(
      storage.etcd,
      world.objects.filter(isKnown).map(one => entryOf(storage, one)),
    );
    await showAll(storage, unknown.filter(isNamespace));
    await showAll(
      storage,
      unknown.filter(one => !isNamespace(one)),
    );
    await writeKeys(
      storage.etcd,
      unknown.map(one => entryOf(storage, one)),
    );
    writeLogs(storage.logs, world);
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

/** What must be written so that everything is as it was; the leases of the server itself stay. */
function differences(before: ReadonlyMap<string, string>, now: readonly Required<Entry>[]): readonly Entry[] {
  const changed = now.filter(
    ({ key, value }) =>
      before.get(key) !== value && !/^\/registry\/(masterleases\/|leases\/kube-system\/apiserver-)/.test(key),
  );
  return changed.map(({ key }) => {
    const value = before.get(key);
    return value === undefined ? { key } : { key, value };
  });
}

/** What an object is but for its times. */
function keyFor(manifest: Manifest): string {
  return JSON.stringify(manifest).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'T');
}

/** All have ended when the first failure is thrown, so that nothing comes after the undoing. */
async function showAll(storage: Storage, objects: readonly Manifest[]): Promise<void> {
  const shown = await Promise.allSettled(objects.map(one => show(storage, one)));
  for (const one of shown) if (one.status === 'rejected') throw one.reason;
}

/** Creates an object over the API, gives it its status, and keeps what the server made of it. */
async function show({ ask, seen }: Storage, manifest: Manifest): Promise<void> {
  const { status } = manifest;
  const made = await ask('POST', listPathOf(manifest), asClientSends(manifest));
  // Kubernetes makes some namespaces and objects itself.
  const got = made.status === 409 ? await ask('GET', pathOf(manifest)) : made;
  let stored = objectIn(got.status, got.body, manifest);
  if (status !== undefined) {
    const put = await ask('PUT', `${pathOf(manifest)}/status`, { ...stored, status });
    stored = objectIn(put.status, put.body, manifest);
  }
  seen.set(keyFor(manifest), stored);
}

function objectIn(status: number, body: unknown, { kind, metadata }: Manifest): Manifest {
  if (status < 300) return body as Manifest;
  const said = isRecord(body) ? body.message : body;
  throw new Error(`the API server refuses ${kind} ${metadata.namespace ?? ''}/${metadata.name}: ${said}`);
}

/**
 * What the server filled in, with all that the manifest says over it. Who wrote which field and when is left out: it would say
 * that all was written a moment ago.
 */
function entryOf({ seen }: Storage, manifest: Manifest): Entry {
  const filled = seen.get(keyFor(manifest));
  const { managedFields, ...own } = filled?.metadata ?? { name: '' };
  const merged = merge({ ...filled, metadata: own }, manifest);
  const { resourceVersion, ...metadata } =
    isRecord(merged) && isRecord(merged.metadata) ? merged.metadata : {};
  const key = keyOf(kindOf(manifest), namespaceOf(manifest), manifest.metadata.name);
  return { key, value: toBase64(JSON.stringify({ ...(merged as object), metadata })) };
}

function merge(filled: unknown, said: unknown): unknown {
  if (Array.isArray(filled) && Array.isArray(said))
    return said.map((one, index) => (filled.length === said.length ? merge(filled[index], one) : one));
  if (!isRecord(filled) || !isRecord(said)) return said;
  const merged = Object.entries(said).map(([name, value]) => [name, merge(filled[name], value)]);
  return { ...filled, ...Object.fromEntries(merged) };
}

/** Adds a custom kind and waits until it is served. */
async function define({ ask }: Storage, definition: Manifest): Promise<void> {
  const made = await ask('POST', listPathOf(definition), definition);
  objectIn(made.status, made.body, definition);
  for (const path of servedPathsOf(definition)) {
    for (let tries = 0; tries < 200 && (await ask('GET', path)).status !== 200; tries++) await pause(50);
  }
}

function servedPathsOf({ spec }: Manifest): readonly string[] {
  const { group, versions, names } = spec as {
    readonly group: string;
    readonly versions: readonly { readonly name: string }[];
    readonly names: { readonly plural: string };
  };
  return versions.map(({ name }) => `/apis/${group}/${name}/${names.plural}`);
}
