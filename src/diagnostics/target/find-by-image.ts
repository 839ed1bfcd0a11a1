import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Event } from '../../providers/kubernetes/types.ts';
import { describePod } from './find-workload.ts';

/** Reasons that kubelets give for pulls that fail. Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/events/event.go */
const REASONS = ['Failed', 'InspectFailed'] as const;
/** More pods of one image tell nothing new. */
const MOST_PODS = 5;

/** The workloads that fail to pull an image now, by the warnings of their kubelets: pods cannot be asked for by image. */
export async function findByImage(kubernetes: KubernetesPort, named: Entities): Promise<readonly Entities[]> {
  const { image, namespace = '' } = named;
  if (!image) return [];
  const lists = await Promise.all(REASONS.map(reason => kubernetes.warnings(namespace, reason)));
  const about = lists.flatMap(({ items }) => items).filter(event => isAbout(event, image));
  const names = [
    ...new Set(about.map(({ involvedObject }) => `${involvedObject?.namespace}/${involvedObject?.name}`)),
  ];
  const pods = await Promise.all(names.slice(0, MOST_PODS).map(name => podNamed(kubernetes, name)));
  const living = pods.filter(pod => pod !== undefined);
  const described = await Promise.all(living.map(pod => describePod(kubernetes, pod)));
  return [...new Map(described.toReversed().map(one => [ownerIn(one), one])).values()];
}

/** The image as it is quoted, so that `web:1` is not found in `web:10`. */
function isAbout({ message = '', involvedObject }: Event, image: string): boolean {
  return involvedObject?.kind === 'Pod' && message.includes(`"${image}"`);
}

function podNamed(kubernetes: KubernetesPort, name: string) {
  const [namespace = '', pod = ''] = name.split('/');
  return kubernetes.pod(namespace, pod);
}

function ownerIn({ namespace, workloadKind, workload, pod }: Entities): string {
  return [namespace, workloadKind ?? 'Pod', workload ?? pod].join('/');
}
