import type { Resource } from '../../world.ts';
import { uidOf } from '../naming.ts';
import { type AksSite, clientIdOf, clusterIdOf, issuerOfAks, kubeletOf, subscriptionIdOf } from './site.ts';

/** An AKS cluster as its GET tells it. */
export function managedCluster(site: AksSite): Resource {
  const { cluster, location, tenant, resourceGroup } = site;
  const host = `${cluster}-dns-${uidOf('dns', cluster).slice(0, 8)}.hcp.${location}.azmk8s.io`;
  return {
    id: clusterIdOf(site),
    name: cluster,
    type: 'Microsoft.ContainerService/ManagedClusters',
    location,
    sku: { name: 'Base', tier: 'Standard' },
    identity: { type: 'SystemAssigned', principalId: uidOf('principal', cluster), tenantId: tenant },
    properties: {
      provisioningState: 'Succeeded',
      powerState: { code: 'Running' },
      kubernetesVersion: '1.33',
      currentKubernetesVersion: '1.33.5',
      dnsPrefix: `${cluster}-dns`,
      fqdn: host,
      nodeResourceGroup: `MC_${resourceGroup}_${cluster}_${location}`,
      enableRBAC: true,
      disableLocalAccounts: true,
      aadProfile: { managed: true, enableAzureRBAC: false, tenantID: tenant },
      oidcIssuerProfile: { enabled: true, issuerURL: issuerOfAks(site) },
      securityProfile: { workloadIdentity: { enabled: true } },
      identityProfile: {
        kubeletidentity: {
          resourceId: `${subscriptionIdOf(site)}/resourceGroups/MC_${resourceGroup}_${cluster}_${location}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${cluster}-agentpool`,
          clientId: clientIdOf(`${cluster}-agentpool`),
          objectId: kubeletOf(site),
        },
      },
      addonProfiles: {
        azureKeyvaultSecretsProvider: { enabled: true, config: { enableSecretRotation: 'false' } },
      },
    },
  };
}

/** What is chosen about a node pool. */
export interface PoolSpec {
  readonly name: string;
  readonly count: number;
  readonly mode?: 'System' | 'User';
  readonly priority?: 'Regular' | 'Spot';
  readonly state?: string;
}

/** A node pool. */
export function agentPool(site: AksSite, spec: PoolSpec): Resource {
  const { name, count, mode = 'User', priority = 'Regular', state = 'Succeeded' } = spec;
  return {
    id: clusterIdOf(site, `agentPools/${name}`),
    name,
    type: 'Microsoft.ContainerService/managedClusters/agentPools',
    properties: {
      count,
      vmSize: 'Standard_D4ds_v5',
      mode,
      osType: 'Linux',
      provisioningState: state,
      powerState: { code: 'Running' },
      orchestratorVersion: '1.33',
      enableAutoScaling: false,
      ...(priority === 'Spot' ? { scaleSetPriority: 'Spot', scaleSetEvictionPolicy: 'Delete' } : {}),
    },
  };
}

/** What is chosen about an extension. */
export interface ExtensionSpec {
  readonly name: string;
  readonly type: string;
  readonly namespace: string;
  readonly state?: string;
  readonly statuses?: readonly Resource[];
  readonly error?: { readonly code: string; readonly message: string };
}

/** A cluster extension. */
export function extension(site: AksSite, spec: ExtensionSpec): Resource {
  const { name, type, namespace, state = 'Succeeded', statuses = [], error } = spec;
  return {
    id: clusterIdOf(site, `providers/Microsoft.KubernetesConfiguration/extensions/${name}`),
    name,
    type: 'Microsoft.KubernetesConfiguration/extensions',
    properties: {
      extensionType: type,
      autoUpgradeMinorVersion: true,
      releaseTrain: 'Stable',
      currentVersion: '0.1.9',
      scope: { cluster: { releaseNamespace: namespace } },
      provisioningState: state,
      statuses,
      errorInfo: error ?? null,
      isSystemExtension: false,
    },
  };
}

/** Service Connector's extension. */
export function connectorExtension(site: AksSite, more: Partial<ExtensionSpec> = {}): Resource {
  const own = { name: 'sc-extension', type: 'microsoft.servicelinker.connection', namespace: 'sc-system' };
  return extension(site, { ...own, ...more });
}

/** What is chosen about a connection of Service Connector. */
export interface ConnectionSpec {
  readonly name: string;
  readonly targetId: string;
  readonly namespace?: string;
  readonly auth?: Resource;
  readonly state?: string;
  /** Whether secrets of a Key Vault are mounted. */
  readonly csi?: boolean;
}

/** A connection of Service Connector. */
export function connection(site: AksSite, spec: ConnectionSpec): Resource {
  const {
    name,
    targetId,
    namespace = 'shop',
    auth = { authType: 'secret' },
    state = 'Succeeded',
    csi,
  } = spec;
  const resourceProperties =
    csi === true ? { resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true } } : {};
  return {
    id: clusterIdOf(site, `providers/Microsoft.ServiceLinker/linkers/${name}`),
    name,
    type: 'microsoft.servicelinker/linkers',
    properties: {
      targetService: { type: 'AzureResource', id: targetId, ...resourceProperties },
      authInfo: auth,
      clientType: 'python',
      provisioningState: state,
      scope: namespace,
    },
  };
}
