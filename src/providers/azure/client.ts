import { activityReads } from './client-activity.ts';
import { clusterReads } from './client-clusters.ts';
import { connectionReads } from './client-connections.ts';
import { extensionReads } from './client-extensions.ts';
import { identityReads } from './client-identities.ts';
import { registryReads } from './client-registries.ts';
import { roleReads } from './client-roles.ts';
import type { ArmSession } from './client-session.ts';
import type { AzurePort } from './port.ts';

/** Azure Resource Manager as the port sees it. */
export function azurePort(session: ArmSession): AzurePort {
  return {
    ...clusterReads(session),
    ...extensionReads(session),
    ...roleReads(session),
    ...identityReads(session),
    ...activityReads(session),
    ...connectionReads(session),
    ...registryReads(session),
  };
}
