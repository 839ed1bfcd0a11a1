import { Obstruction } from '../../domain/obstruction.ts';
import { subscriptionId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { fieldsAt, isTrueAt, textAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AzurePort } from './port.ts';
import type { ImageRegistry } from './types.ts';

// No older version says whether roles are given for repositories.
const API = 'api-version=2025-05-01-preview';
const REGISTRIES = 'providers/Microsoft.ContainerRegistry/registries';
const MOST_LOOKED_THROUGH = 500;

/** Reads of registries of images. */
export function registryReads(session: ArmSession): Pick<AzurePort, 'imageRegistry'> {
  const [action = ''] = AZURE_ACTIONS.imageRegistry;
  return {
    imageRegistry: async (where, loginServer) => {
      const scope = subscriptionId(where);
      const question = { path: `${scope}/${REGISTRIES}?${API}`, action, scope };
      const { items, complete } = await listed(session, question, MOST_LOOKED_THROUGH, registryOf);
      const found = items.find(one => one.loginServer.toLowerCase() === loginServer.toLowerCase());
      if (found !== undefined || complete) return found;
      const error = `subscription ${where.subscription} has more registries than are looked through (${MOST_LOOKED_THROUGH})`;
      throw new Obstruction({ kind: 'crashed', error });
    },
  };
}

function registryOf(item: unknown): ImageRegistry {
  const properties = fieldsAt(item, 'properties');
  return {
    id: certain(item, 'id'),
    name: certain(item, 'name'),
    // A registry in the making has no host yet.
    loginServer: textAt(properties, 'loginServer') ?? '',
    byRepository: textAt(properties, 'roleAssignmentMode') === 'AbacRepositoryPermissions',
    anonymousPull: isTrueAt(properties, 'anonymousPullEnabled'),
  };
}
