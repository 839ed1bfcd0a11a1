import { defined } from '../defined.ts';
import { clusterId, subscriptionId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { fieldsAt, listAt, textAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AksCluster, AzurePort } from './port.ts';
import type { Extension, ExtensionStatus } from './types.ts';

const API = 'api-version=2023-05-01';
const PROVIDERS_API = 'api-version=2021-04-01';
const MOST_EXTENSIONS = 50;

/** Reads of cluster extensions and of the registration of resource providers. */
export function extensionReads(
  session: ArmSession,
): Pick<AzurePort, 'extension' | 'extensions' | 'resourceProvider'> {
  const [action = ''] = AZURE_ACTIONS.extension;
  const [providers = ''] = AZURE_ACTIONS.resourceProvider;
  return {
    extension: async (where, name) => {
      const scope = `${extensionsId(where)}/${encodeURIComponent(name)}`;
      const body = await session.ask({ path: `${scope}?${API}`, action, scope });
      return body && extensionOf(body);
    },
    extensions: where => {
      const scope = extensionsId(where);
      return listed(session, { path: `${scope}?${API}`, action, scope }, MOST_EXTENSIONS, extensionOf);
    },
    resourceProvider: async (where, namespace) => {
      const scope = subscriptionId(where);
      const path = `${scope}/providers/${encodeURIComponent(namespace)}?${PROVIDERS_API}`;
      const body = await session.ask({ path, action: providers, scope });
      if (body === undefined) return undefined;
      return { namespace: certain(body, 'namespace'), registrationState: certain(body, 'registrationState') };
    },
  };
}

function extensionsId(where: AksCluster): string {
  return `${clusterId(where)}/providers/Microsoft.KubernetesConfiguration/extensions`;
}

function extensionOf(item: unknown): Extension {
  const properties = fieldsAt(item, 'properties');
  return {
    id: certain(item, 'id'),
    name: certain(item, 'name'),
    provisioningState: certain(properties, 'provisioningState'),
    statuses: listAt(properties, 'statuses').map(statusOf),
    ...defined({
      extensionType: textAt(properties, 'extensionType'),
      version: textAt(properties, 'currentVersion') ?? textAt(properties, 'version'),
      namespace: textAt(properties, 'scope', 'cluster', 'releaseNamespace'),
      error: textAt(properties, 'errorInfo', 'message'),
    }),
  };
}

function statusOf(item: unknown): ExtensionStatus {
  return defined({
    code: textAt(item, 'code'),
    level: textAt(item, 'level'),
    message: textAt(item, 'message') ?? textAt(item, 'displayStatus'),
    time: textAt(item, 'time'),
  });
}
