import type { Kind } from '../../../simulator/kubernetes-server/kinds.ts';

/** A key with its value as etcd holds it, base64; without a value the key is deleted. */
export interface Entry {
  readonly key: string;
  readonly value?: string;
}

// etcd allows no more in one transaction.
const MOST = 128;

/** Every key that Kubernetes has, or what a prefix of them holds. */
export async function readKeys(etcd: string, prefix = '/registry/'): Promise<readonly Required<Entry>[]> {
  const end = prefix.replace(/.$/, last => String.fromCharCode(last.charCodeAt(0) + 1));
  const { kvs = [] } = await post(etcd, 'range', { key: toBase64(prefix), range_end: toBase64(end) });
  return kvs.map(({ key, value = '' }) => ({ key: Buffer.from(key, 'base64').toString(), value }));
}

/** Writes and deletes keys, in as few transactions as etcd allows. */
export async function writeKeys(etcd: string, entries: readonly Entry[]): Promise<void> {
  for (let first = 0; first < entries.length; first += MOST) {
    const success = entries
      .slice(first, first + MOST)
      .map(({ key, value }) =>
        value === undefined
          ? { request_delete_range: { key: toBase64(key) } }
          : { request_put: { key: toBase64(key), value } },
      );
    await post(etcd, 'txn', { success });
  }
}

interface Range {
  readonly kvs?: readonly { readonly key: string; readonly value?: string }[];
}

async function post(etcd: string, what: string, body: object): Promise<Range> {
  const answer = await fetch(`${etcd}/v3/kv/${what}`, { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`etcd refused ${what}: ${await answer.text()}`);
  return (await answer.json()) as Range;
}

/** Text as etcd's JSON wants it. */
export function toBase64(text: string): string {
  return Buffer.from(text).toString('base64');
}

// Source: the storage factories of https://github.com/kubernetes/kubernetes/tree/v1.34.4/pkg/registry
const PLACES: Readonly<Record<string, string>> = {
  nodes: 'minions',
  services: 'services/specs',
  endpoints: 'services/endpoints',
  ingresses: 'ingress',
  replicationcontrollers: 'controllers',
};

/** Where an object of a kind is kept. */
export function keyOf({ group, plural, custom }: Kind, namespace: string | undefined, name: string): string {
  const hasOwnGroup = custom || /^(apiextensions|apiregistration)\.k8s\.io$/.test(group);
  const place = hasOwnGroup ? `${group}/${plural}` : (PLACES[plural] ?? plural);
  return ['/registry', place, ...(namespace === undefined ? [] : [namespace]), name].join('/');
}
