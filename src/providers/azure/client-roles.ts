import { defined } from '../defined.ts';
import { plainId } from './client-ids.ts';
import { certain } from './client-lacking.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { dateAt, fieldsAt, listAt, textAt, textsAt } from './json.ts';
import { AZURE_ACTIONS } from './permissions.ts';
import type { AzurePort } from './port.ts';
import type { RoleAssignment } from './types.ts';

const API = 'api-version=2022-04-01';
const MOST_ASSIGNMENTS = 100;

/** Reads of who has which role where, and of what roles allow. */
export function roleReads(session: ArmSession): Pick<AzurePort, 'roleAssignments' | 'roleDefinition'> {
  const [assignments = ''] = AZURE_ACTIONS.roleAssignments;
  const [definitions = ''] = AZURE_ACTIONS.roleDefinition;
  return {
    roleAssignments: (scope, principalId) => {
      const filter = encodeURIComponent(`atScope() and assignedTo('${principalId.replaceAll("'", '')}')`);
      const path = `${plainId(scope)}/providers/Microsoft.Authorization/roleAssignments?${API}&$filter=${filter}`;
      return listed(session, { path, action: assignments, scope }, MOST_ASSIGNMENTS, assignmentOf);
    },
    roleDefinition: async id => {
      const body = await session.ask({ path: `${plainId(id)}?${API}`, action: definitions, scope: id });
      if (body === undefined) return undefined;
      const properties = fieldsAt(body, 'properties');
      return {
        id: certain(body, 'id'),
        name: certain(properties, 'roleName'),
        permissions: listAt(properties, 'permissions').map(permission => ({
          actions: textsAt(permission, 'actions'),
          notActions: textsAt(permission, 'notActions'),
          dataActions: textsAt(permission, 'dataActions'),
          notDataActions: textsAt(permission, 'notDataActions'),
        })),
      };
    },
  };
}

function assignmentOf(item: unknown): RoleAssignment {
  const properties = fieldsAt(item, 'properties');
  return {
    id: certain(item, 'id'),
    roleDefinitionId: certain(properties, 'roleDefinitionId'),
    principalId: certain(properties, 'principalId'),
    scope: certain(properties, 'scope'),
    conditional: textAt(properties, 'condition') !== undefined,
    ...defined({ createdAt: dateAt(properties, 'createdOn') }),
  };
}
