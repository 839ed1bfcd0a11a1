import { coversAction } from '../../../providers/azure/permissions.ts';
import type { RoleDefinition } from '../../../providers/azure/types.ts';

/** Whether a role allows an action. Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions */
export function allows({ permissions }: RoleDefinition, action: string): boolean {
  return permissions.some(
    one =>
      (coversAction(one.actions, action) && !coversAction(one.notActions, action)) ||
      (coversAction(one.dataActions, action) && !coversAction(one.notDataActions, action)),
  );
}
