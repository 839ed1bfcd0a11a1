import { uidOf } from '../naming.ts';

/** One of the AKS clusters of the healthy world, and where it stands. */
export interface AksSite {
  readonly subscription: string;
  readonly tenant: string;
  readonly resourceGroup: string;
  readonly cluster: string;
  readonly location: string;
  readonly nodes: number;
  /** The managed identity of `shop/checkout`. */
  readonly identity: string;
}

/** Production: three nodes. */
export const AKS_PROD: AksSite = {
  subscription: '6f1e2d3c-4b5a-4c6d-8e7f-901a2b3c4d5e',
  tenant: '0d9c8b7a-6f5e-4d3c-8b2a-190f8e7d6c5b',
  resourceGroup: 'shop-prod',
  cluster: 'aks-prod',
  location: 'westeurope',
  nodes: 3,
  identity: 'checkout',
};

/** Staging, in the same subscription, with namespaces and service accounts of the same names: one node. */
export const AKS_STAGING: AksSite = {
  ...AKS_PROD,
  resourceGroup: 'shop-staging',
  cluster: 'aks-staging',
  nodes: 1,
  identity: 'checkout-staging',
};

/** The id of a site's subscription, of its resource group, and of its cluster. */
export function subscriptionIdOf({ subscription }: Pick<AksSite, 'subscription'>): string {
  return `/subscriptions/${subscription}`;
}

/** The id of something in the site's resource group: `groupIdOf(AKS_PROD, 'Microsoft.KeyVault/vaults/shop')`. */
export function groupIdOf(site: AksSite, below = ''): string {
  const group = `${subscriptionIdOf(site)}/resourceGroups/${site.resourceGroup}`;
  return below === '' ? group : `${group}/providers/${below}`;
}

/** The id of the site's cluster, or of something of it. */
export function clusterIdOf(site: AksSite, below = ''): string {
  const id = groupIdOf(site, `Microsoft.ContainerService/managedClusters/${site.cluster}`);
  return below === '' ? id : `${id}/${below}`;
}

/** The issuer of the cluster's service account tokens. */
export function issuerOfAks({ location, tenant, cluster }: AksSite): string {
  return `https://${location}.oic.prod-aks.azure.com/${tenant}/${uidOf('issuer', cluster)}/`;
}

/** The client id of a managed identity. */
export function clientIdOf(identity: string): string {
  return uidOf('client', identity);
}

/** The id of a managed identity of the site. */
export function identityIdOf(site: AksSite, name = site.identity): string {
  return groupIdOf(site, `Microsoft.ManagedIdentity/userAssignedIdentities/${name}`);
}

/** Object id of the identity by which the nodes of a site's cluster pull images. */
export function kubeletOf({ cluster }: Pick<AksSite, 'cluster'>): string {
  return uidOf('principal', `${cluster}-agentpool`);
}
