import { rollOut } from '../../controllers/roll-out.ts';
import type { Resource, World } from '../../world.ts';
import { uidOf } from '../naming.ts';
import {
  federatedCredential,
  managedIdentity,
  resourceProvider,
  roleAssignment,
  roleDefinitions,
} from './account-resources.ts';
import { AKS_WORKLOADS, aksClusterOf } from './cluster-objects.ts';
import { agentPool, connection, connectorExtension, managedCluster } from './cluster-resources.ts';
import { AKS_REGISTRY_ID, imageRegistry } from './registry.ts';
import {
  AKS_PROD,
  AKS_STAGING,
  type AksSite,
  clientIdOf,
  groupIdOf,
  identityIdOf,
  issuerOfAks,
  kubeletOf,
  subscriptionIdOf,
} from './site.ts';

/** Object id of the identity under which the delivery pipeline works. */
export const PIPELINE = uidOf('principal', 'delivery-pipeline');

const PROVIDERS = [
  'Microsoft.ContainerService',
  'Microsoft.KubernetesConfiguration',
  'Microsoft.ServiceLinker',
  'Microsoft.ManagedIdentity',
  'Microsoft.Storage',
];

const DAY = 1440;

/** Two AKS clusters in one subscription with everything in order: the start of every AKS incident. */
export function healthyAks(now: Date, sites: readonly AksSite[] = [AKS_PROD, AKS_STAGING]): World {
  const resources = sites.flatMap(site => resourcesOf(site, now));
  const bare: World = {
    clusters: Object.fromEntries(sites.map(site => [site.cluster, aksClusterOf(site, now)])),
    accounts: {},
    subscriptions: {
      [AKS_PROD.subscription]: {
        resources: Object.fromEntries(resources.map(resource => [String(resource.id), resource])),
      },
    },
    withdrawn: {},
  };
  return sites.reduce((world, { cluster }) => withPods(world, cluster, now), bare);
}

function withPods(world: World, cluster: string, now: Date): World {
  return AKS_WORKLOADS.reduce(
    (so, workload) => rollOut(so, cluster, { ...workload, minutesAgo: 3 * DAY }, now),
    world,
  );
}

function resourcesOf(site: AksSite, now: Date): readonly Resource[] {
  return [
    { id: subscriptionIdOf(site), subscriptionId: site.subscription, displayName: 'Shop', state: 'Enabled' },
    ...PROVIDERS.map(namespace => resourceProvider(site, namespace)),
    ...roleDefinitions(site),
    { id: groupIdOf(site), name: site.resourceGroup, location: site.location },
    managedCluster(site),
    agentPool(site, { name: 'system', count: site.nodes, mode: 'System' }),
    agentPool(site, { name: 'batch', count: 0, priority: 'Spot' }),
    connectorExtension(site),
    ...connectionsOf(site),
    managedIdentity(site),
    federatedCredential(identityIdOf(site), credentialOf(site)),
    roleAssignment(site, { principal: PIPELINE, role: 'Reader', scope: groupIdOf(site) }, now),
    imageRegistry(AKS_PROD),
    roleAssignment(site, { principal: kubeletOf(site), role: 'AcrPull', scope: AKS_REGISTRY_ID }, now),
  ];
}

/** The federated credential by which a site's identity trusts `shop/checkout`. */
export function credentialOf(site: AksSite) {
  return {
    name: `${site.cluster}-checkout`,
    issuer: issuerOfAks(site),
    subject: 'system:serviceaccount:shop:checkout',
  };
}

function connectionsOf(site: AksSite): readonly Resource[] {
  const workloadIdentity = {
    authType: 'userAssignedIdentity',
    clientId: clientIdOf(site.identity),
    subscriptionId: site.subscription,
  };
  const storage = groupIdOf(site, 'Microsoft.Storage/storageAccounts/shopreceipts');
  const database = groupIdOf(site, 'Microsoft.DBforPostgreSQL/flexibleServers/shop-ledger/databases/ledger');
  const suffix = site === AKS_PROD ? '' : '-staging';
  return [
    connection(site, { name: `receipts${suffix}`, targetId: storage, auth: workloadIdentity }),
    connection(site, { name: `ledger${suffix}`, targetId: database }),
  ];
}
