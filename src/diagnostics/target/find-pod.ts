import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort, Listed } from '../../providers/kubernetes/port.ts';
import type { Pod } from '../../providers/kubernetes/types.ts';
import { describePod, findWorkload } from './find-workload.ts';
import { stemsOf } from './stems.ts';
import { worstPod } from './worst-pod.ts';

const NAME_LABELS = ['app.kubernetes.io/name', 'app'] as const;

/** Finds what a colleague would mean by a pod's name: that pod, else its owner, else the pods labelled so. */
export async function findPod(kubernetes: KubernetesPort, named: Entities): Promise<readonly Entities[]> {
  const { pod: name, namespace } = named;
  if (!name) return [];
  const exact = await exactPods(kubernetes, name, namespace);
  if (exact.length > 0) return Promise.all(exact.map(pod => describePod(kubernetes, pod)));
  for (const workload of stemsOf(name)) {
    const owners = await findWorkload(kubernetes, { workload, ...(namespace && { namespace }) });
    if (owners.length > 0) return owners;
  }
  return findLabelled(kubernetes, name, namespace ?? '');
}

async function exactPods(kubernetes: KubernetesPort, name: string, namespace: string | undefined) {
  if (!namespace) return (await kubernetes.podsNamed(name)).items;
  const pod = await kubernetes.pod(namespace, name);
  return pod ? [pod] : [];
}

async function findLabelled(kubernetes: KubernetesPort, name: string, namespace: string) {
  for (const label of NAME_LABELS) {
    const pods = await kubernetes.podsLabelled(namespace, { [label]: name });
    if (pods.items.length > 0) return describeWorst(kubernetes, pods);
  }
  return [];
}

async function describeWorst(kubernetes: KubernetesPort, pods: Listed<Pod>): Promise<readonly Entities[]> {
  const byNamespace = Map.groupBy(pods.items, pod => pod.metadata?.namespace);
  const worst = [...byNamespace.values()].map(worstPod).filter(pod => pod !== undefined);
  return Promise.all(worst.map(pod => describePod(kubernetes, pod)));
}
