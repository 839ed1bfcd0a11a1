import type { Event, Pod } from '../../providers/kubernetes/types.ts';

/** A ConfigMap or Secret, or a key of one, that a kubelet did not find. */
export interface MissingConfig {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  /** Absent when the whole object is not there. */
  readonly key?: string;
  /** The kubelet's own words, and where they stand. */
  readonly said: string;
  readonly where: string;
}

const OBJECT = /\b(?<kind>configmap|secret) "(?<name>[a-z0-9.-]{1,253})" not found/i;
const KEY =
  /couldn't find key (?<key>[\w.-]{1,253}) in (?<kind>ConfigMap|Secret) [a-z0-9-]{1,63}\/(?<name>[a-z0-9.-]{1,253})/;
const VOLUME_KEY = /references non-existent (?:config|secret) key: (?<key>[\w.-]{1,253})/;

/** What the kubelet says is missing: of a container that waits for it, or of a volume while no container has started. */
export function missingConfigOf(pod: Pod, events: readonly Event[]): MissingConfig | undefined {
  const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
  const said = statuses.map(({ name, state }) => ({
    where: `container ${name} state.waiting`,
    said: state?.waiting?.message ?? '',
  }));
  const waits = statuses.every(({ state }) => state?.waiting !== undefined);
  const mounts = waits ? events.filter(({ reason }) => reason === 'FailedMount') : [];
  const told = mounts.map(({ message = '' }) => ({ where: 'event FailedMount', said: message }));
  return [...said, ...told].map(one => readOne(one, pod)).find(found => found !== undefined);
}

function readOne(
  one: { readonly where: string; readonly said: string },
  pod: Pod,
): MissingConfig | undefined {
  const { kind = '', name = '', key } = (KEY.exec(one.said) ?? OBJECT.exec(one.said))?.groups ?? {};
  if (name !== '')
    return { kind: /secret/i.test(kind) ? 'Secret' : 'ConfigMap', name, ...(key && { key }), ...one };
  const wanted = VOLUME_KEY.exec(one.said)?.groups?.key;
  const volume = /for volume "(?<volume>[a-z0-9-]{1,63})"/.exec(one.said)?.groups?.volume;
  const source = pod.spec?.volumes?.find(each => each.name === volume)?.configMap?.name;
  return wanted && source ? { kind: 'ConfigMap', name: source, key: wanted, ...one } : undefined;
}
