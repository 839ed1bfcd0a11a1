import { defined } from '../defined.ts';
import { clusterId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { fieldsAt, isTrueAt, textAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AksCluster, AzurePort } from './port.ts';
import type { Connection } from './types.ts';

const API = 'api-version=2024-04-01';
const MOST_CONNECTIONS = 50;

/** Reads of what Service Connector connected a cluster to. */
export function connectionReads(session: ArmSession): Pick<AzurePort, 'connection' | 'connections'> {
  const [action = ''] = AZURE_ACTIONS.connection;
  return {
    connection: async (where, name) => {
      const scope = `${linkersId(where)}/${encodeURIComponent(name)}`;
      const body = await session.ask({ path: `${scope}?${API}`, action, scope });
      return body && connectionOf(body);
    },
    connections: where => {
      const scope = linkersId(where);
      return listed(session, { path: `${scope}?${API}`, action, scope }, MOST_CONNECTIONS, connectionOf);
    },
  };
}

function linkersId(where: AksCluster): string {
  return `${clusterId(where)}/providers/Microsoft.ServiceLinker/linkers`;
}

function connectionOf(item: unknown): Connection {
  const properties = fieldsAt(item, 'properties');
  const target = fieldsAt(properties, 'targetService');
  return {
    id: certain(item, 'id'),
    name: certain(item, 'name'),
    provisioningState: certain(properties, 'provisioningState'),
    usesKeyVaultCsi: isTrueAt(target, 'resourceProperties', 'connectAsKubernetesCsiDriver'),
    ...defined({
      namespace: textAt(properties, 'scope'),
      targetId: textAt(target, 'id'),
      authType: textAt(properties, 'authInfo', 'authType'),
      clientId: textAt(properties, 'authInfo', 'clientId'),
    }),
  };
}
