import { clusterId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import type { ArmSession } from './client-session.ts';
import { listAt } from './json.ts';
import { CLUSTER_USER_ACTION } from './permissions.ts';
import type { AksCluster } from './port.ts';

const API = 'api-version=2025-05-01';

/**
 * The kubeconfig by which users reach a cluster; `undefined` when there is no such cluster. It is kept in memory only.
 * Source: https://learn.microsoft.com/rest/api/aks/managed-clusters/list-cluster-user-credentials
 */
export async function clusterUserKubeconfig(
  session: ArmSession,
  where: AksCluster,
): Promise<string | undefined> {
  const scope = clusterId(where);
  const path = `${scope}/listClusterUserCredential?${API}&format=exec`;
  const body = await session.ask({ method: 'POST', path, action: CLUSTER_USER_ACTION, scope });
  if (body === undefined) return undefined;
  const [first] = listAt(body, 'kubeconfigs');
  return Buffer.from(certain(first, 'value'), 'base64').toString('utf8');
}
