import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { describePod } from './find-workload.ts';
import { worstPod } from './worst-pod.ts';

/** The workload that runs as a service account, or the bare account when nothing does. */
export async function findServiceAccount(
  kubernetes: KubernetesPort,
  named: Entities,
): Promise<readonly Entities[]> {
  const { serviceAccount, namespace } = named;
  if (!serviceAccount) return [];
  const namespaces = namespace ? [namespace] : await namespacesWith(kubernetes, serviceAccount);
  const found = await Promise.all(namespaces.map(one => describeAccount(kubernetes, one, serviceAccount)));
  return found.filter(entities => entities !== undefined);
}

async function namespacesWith(kubernetes: KubernetesPort, name: string): Promise<readonly string[]> {
  const accounts = await kubernetes.serviceAccountsNamed(name);
  return accounts.items
    .map(account => account.metadata?.namespace)
    .filter(namespace => namespace !== undefined);
}

async function describeAccount(
  kubernetes: KubernetesPort,
  namespace: string,
  serviceAccount: string,
): Promise<Entities | undefined> {
  const pods = await kubernetes.podsOfServiceAccount(namespace, serviceAccount);
  const pod = worstPod(pods.items);
  if (pod) return describePod(kubernetes, pod);
  const account = await kubernetes.serviceAccount(namespace, serviceAccount);
  return account && { namespace, serviceAccount };
}
