import type { Entities } from '../../../domain/entities.ts';
import type { NameCandidate } from '../../../domain/name-candidate.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import { findServiceAccount } from '../find-service-account.ts';
import { describePod, findWorkload } from '../find-workload.ts';
import { stemsOf } from '../stems.ts';

/** What of exactly this name there is in a namespace, or in all: a pod or its owner, a workload, a service account. */
export async function findNamed(
  kubernetes: KubernetesPort,
  { name, kind }: NameCandidate,
  namespace?: string,
): Promise<readonly Entities[]> {
  const place = namespace === undefined ? {} : { namespace };
  if (kind === 'serviceaccount') return findServiceAccount(kubernetes, { serviceAccount: name, ...place });
  const workloadKind = kind === undefined || kind === 'pod' ? {} : { workloadKind: kind };
  if (kind !== 'pod') {
    const workloads = await findWorkload(kubernetes, { workload: name, ...place, ...workloadKind });
    if (workloads.length > 0 || kind !== undefined) return workloads;
  }
  const pods = await podsCalled(kubernetes, name, namespace);
  if (pods.length > 0) return Promise.all(pods.map(pod => describePod(kubernetes, pod)));
  return findOwner(kubernetes, name, place);
}

async function podsCalled(kubernetes: KubernetesPort, name: string, namespace: string | undefined) {
  if (namespace === undefined) return (await kubernetes.podsNamed(name)).items;
  const pod = await kubernetes.pod(namespace, name);
  return pod ? [pod] : [];
}

/** The owner of a pod that is gone, by what its name begins with. */
async function findOwner(
  kubernetes: KubernetesPort,
  name: string,
  place: Pick<Entities, 'namespace'>,
): Promise<readonly Entities[]> {
  for (const workload of stemsOf(name).slice(1)) {
    const owners = await findWorkload(kubernetes, { workload, ...place });
    if (owners.length > 0) return owners;
  }
  return [];
}
