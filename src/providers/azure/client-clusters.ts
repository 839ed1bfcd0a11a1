import { defined } from '../defined.ts';
import { clusterId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { fieldsAt, isTrueAt, numberAt, textAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AzurePort } from './port.ts';
import type { AgentPool, ManagedCluster } from './types.ts';

const API = 'api-version=2025-05-01';
const MOST_POOLS = 100;

/** Reads of AKS. */
export function clusterReads(session: ArmSession): Pick<AzurePort, 'managedCluster' | 'agentPools'> {
  const [cluster = ''] = AZURE_ACTIONS.managedCluster;
  const [pools = ''] = AZURE_ACTIONS.agentPools;
  return {
    managedCluster: async where => {
      const scope = clusterId(where);
      const body = await session.ask({ path: `${scope}?${API}`, action: cluster, scope });
      return body && clusterOf(body);
    },
    agentPools: where => {
      const scope = clusterId(where);
      const question = { path: `${scope}/agentPools?${API}`, action: pools, scope };
      return listed(session, question, MOST_POOLS, poolOf);
    },
  };
}

/** Clusters under a service principal have none. */
function kubeletOf(properties: unknown): ManagedCluster['kubelet'] {
  const identity = fieldsAt(properties, 'identityProfile', 'kubeletidentity');
  const objectId = textAt(identity, 'objectId');
  return objectId === undefined
    ? undefined
    : { objectId, ...defined({ clientId: textAt(identity, 'clientId') }) };
}

function clusterOf(body: object): ManagedCluster {
  const properties = fieldsAt(body, 'properties');
  return {
    id: certain(body, 'id'),
    name: certain(body, 'name'),
    location: certain(body, 'location'),
    provisioningState: certain(properties, 'provisioningState'),
    oidcIssuerEnabled: isTrueAt(properties, 'oidcIssuerProfile', 'enabled'),
    workloadIdentityEnabled: isTrueAt(properties, 'securityProfile', 'workloadIdentity', 'enabled'),
    entraIntegrated: Object.keys(fieldsAt(properties, 'aadProfile')).length > 0,
    keyVaultAddonEnabled: isTrueAt(properties, 'addonProfiles', 'azureKeyvaultSecretsProvider', 'enabled'),
    ...defined({
      powerState: textAt(properties, 'powerState', 'code'),
      kubernetesVersion: textAt(properties, 'kubernetesVersion'),
      fqdn: textAt(properties, 'fqdn'),
      privateFqdn: textAt(properties, 'privateFQDN'),
      issuer: textAt(properties, 'oidcIssuerProfile', 'issuerURL'),
      kubelet: kubeletOf(properties),
    }),
  };
}

function poolOf(item: unknown): AgentPool {
  const properties = fieldsAt(item, 'properties');
  return {
    id: certain(item, 'id'),
    name: certain(item, 'name'),
    provisioningState: certain(properties, 'provisioningState'),
    count: numberAt(properties, 'count') ?? 0,
    priority: textAt(properties, 'scaleSetPriority') ?? 'Regular',
    autoscaling: isTrueAt(properties, 'enableAutoScaling'),
    ...defined({
      powerState: textAt(properties, 'powerState', 'code'),
      mode: textAt(properties, 'mode'),
      minCount: numberAt(properties, 'minCount'),
      maxCount: numberAt(properties, 'maxCount'),
    }),
  };
}
