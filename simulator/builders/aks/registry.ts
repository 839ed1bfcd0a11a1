import type { Resource } from '../../world.ts';
import { AKS_PROD, type AksSite, groupIdOf } from './site.ts';

/** The name of the registry that all clusters of the subscription pull from. */
export const AKS_REGISTRY = 'shopregistry';

/** Its id. */
export const AKS_REGISTRY_ID = groupIdOf(AKS_PROD, `Microsoft.ContainerRegistry/registries/${AKS_REGISTRY}`);

/** A registry of images in the resource group of a site. */
export function imageRegistry(site: AksSite, name = AKS_REGISTRY): Resource {
  return {
    id: groupIdOf(site, `Microsoft.ContainerRegistry/registries/${name}`),
    name,
    type: 'Microsoft.ContainerRegistry/registries',
    location: site.location,
    sku: { name: 'Standard', tier: 'Standard' },
    properties: {
      loginServer: `${name}.azurecr.io`,
      provisioningState: 'Succeeded',
      adminUserEnabled: false,
      anonymousPullEnabled: false,
      publicNetworkAccess: 'Enabled',
      roleAssignmentMode: 'LegacyRegistryPermissions',
    },
  };
}
