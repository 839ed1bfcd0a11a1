import { changeObject, changeObjects, put, withLog } from '../../simulator/builders/change.ts';
import { crashLooping, type Ending } from '../../simulator/builders/pod-states.ts';
import { withEndpoints } from '../../simulator/controllers/endpoints.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import { PLACE } from '../identity/scene.ts';

const COREDNS = { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' } as const;
const CONFIG = { kind: 'ConfigMap', namespace: 'kube-system', name: 'coredns' } as const;

/** What a Go program prints when cluster DNS does not answer. */
export function noAnswer(host: string): string {
  return `{"level":"error","msg":"cannot store receipt","error":"RequestError: send request failed\\ncaused by: Post \\"https://${host}/\\": dial tcp: lookup ${host} on 172.20.0.10:53: read udp 10.0.1.77:41234->172.20.0.10:53: i/o timeout"}
`;
}

/** The pods of CoreDNS. */
function dnsPodsOf(world: World): readonly Manifest[] {
  return (world.clusters[PLACE.cluster]?.objects ?? []).filter(isDnsPod);
}

/** The world with every pod of CoreDNS changed, and the endpoints that follow from it. */
export function withDnsPods(world: World, change: (pod: Manifest) => Manifest): World {
  return withEndpoints(changeObjects(world, PLACE.cluster, isDnsPod, change), PLACE.cluster);
}

/** The world with CoreDNS crash-looping, having printed this before. */
export function dnsCrashing(world: World, printed: string, ending: Ending, now: Date): World {
  const crashed = withDnsPods(world, pod => crashLooping(pod, ending, now));
  return dnsPrinting(crashed, printed, '/previous');
}

/** The world in which every pod of CoreDNS printed this. */
export function dnsPrinting(world: World, printed: string, run: '' | '/previous' = ''): World {
  return dnsPodsOf(world).reduce(
    (so, { metadata }) => withLog(so, PLACE.cluster, `kube-system/${metadata.name}/coredns${run}`, printed),
    world,
  );
}

/** The world with the deployment of CoreDNS changed and rolled out. */
export function withDns(world: World, change: (deployment: Manifest) => Manifest, now: Date): World {
  const changed = changeObject(world, PLACE.cluster, COREDNS, change);
  return withEndpoints(rollOut(changed, PLACE.cluster, { ...COREDNS, minutesAgo: 40 }, now), PLACE.cluster);
}

/** A change of a deployment's first container. */
export function inContainer(more: Resource) {
  return (deployment: Manifest): Manifest => {
    const [first = {}, ...rest] = recordsAt(deployment, 'spec', 'template', 'spec', 'containers');
    return put(deployment, ['spec', 'template', 'spec', 'containers'], [{ ...first, ...more }, ...rest]);
  };
}

/** The world with another Corefile. */
export function withCorefile(world: World, change: (corefile: string) => string): World {
  return changeObject(world, PLACE.cluster, CONFIG, one =>
    put(one, ['data', 'Corefile'], change(textAt(one, 'data', 'Corefile'))),
  );
}

function isDnsPod({ kind, metadata }: Manifest): boolean {
  return kind === 'Pod' && metadata.namespace === 'kube-system' && metadata.name.startsWith('coredns-');
}
