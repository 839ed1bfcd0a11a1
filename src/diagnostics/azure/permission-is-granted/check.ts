import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { AzurePort } from '../../../providers/azure/port.ts';
import type { RoleAssignment, RoleDefinition } from '../../../providers/azure/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { allows } from './allows.ts';
import { roleFor } from './built-in-roles.ts';
import { text } from './text.ts';

/** Tokens carry their roles for as long as this; a grant within it may not have reached the caller. */
const FRESH_MINUTES = 60;

/** Source: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting */
export const permissionIsGranted = defineCheck({
  id: 'azure/permission-is-granted',
  needs: ['operation'],
  reads: { azure: ['roleAssignments', 'roleDefinition'] },
  codes: {
    'not-granted': ['principal', 'operation', 'scope', 'place', 'role', 'has'],
    'granted-recently': ['principal', 'operation', 'scope', 'role', 'minutes'],
  },
  text,
  async run(found, { azure }, now) {
    const { operation, scope, principalId: principal } = found;
    const role = roleFor(operation);
    if (!operation.startsWith('Microsoft.')) return skipped('the message names no action of Azure');
    if (!scope)
      return skipped(`the message does not say on what; the role that allows ${operation} is ${role}`);
    if (!principal)
      return skipped(
        `the message does not say by its object id who was refused; the role that allows ${operation} is ${role}`,
      );
    const { items, complete } = await azure.roleAssignments(scope, principal);
    const held = await Promise.all(items.map(one => withRole(azure, one)));
    const granting = held.filter(({ definition }) => definition && allows(definition, operation));
    const plain = granting.filter(({ assignment }) => !assignment.conditional);
    const seen = evidenceOf(held, principal, scope);
    const since = oldest(plain.map(({ assignment }) => assignment));
    const [first] = plain;
    if (first?.definition && since !== undefined) {
      const minutes = Math.max(0, Math.round((now.getTime() - since.getTime()) / 60_000));
      if (minutes >= FRESH_MINUTES) return ok(seen);
      const args = { principal, operation, scope, role: first.definition.name, minutes: String(minutes) };
      return problem('granted-recently', args, seen);
    }
    if (first) return ok(seen);
    if (granting.length > 0 || !complete) throw undecidable(principal, operation);
    const has = held.map(({ definition }) => definition?.name ?? 'a deleted role').join(', ') || 'none';
    return problem('not-granted', { principal, operation, scope, place: placeFor(scope), role, has }, seen);
  },
});

/** What is attached to a resource cannot be given roles on before it exists; the resource that it belongs to can. */
function placeFor(scope: string): string {
  const at = scope.toLowerCase().lastIndexOf('/providers/');
  return scope.slice(0, at).toLowerCase().includes('/providers/') ? scope.slice(0, at) : scope;
}

interface Held {
  readonly assignment: RoleAssignment;
  readonly definition: RoleDefinition | undefined;
}

async function withRole(azure: Pick<AzurePort, 'roleDefinition'>, assignment: RoleAssignment): Promise<Held> {
  return { assignment, definition: await azure.roleDefinition(assignment.roleDefinitionId) };
}

function oldest(assignments: readonly RoleAssignment[]): Date | undefined {
  const times = assignments.map(({ createdAt }) => createdAt).filter(time => time !== undefined);
  return times.length < assignments.length
    ? undefined
    : times.toSorted((a, b) => a.getTime() - b.getTime())[0];
}

function evidenceOf(
  held: readonly Held[],
  principal: string,
  scope: string,
): readonly [Evidence, ...Evidence[]] {
  const subject = `role assignments of ${principal}`;
  const [first, ...others] = held.map(({ assignment, definition }) => {
    const since = assignment.createdAt ? ` since ${assignment.createdAt.toISOString()}` : '';
    const condition = assignment.conditional ? ', under a condition' : '';
    return {
      subject,
      path: assignment.scope,
      value: `${definition?.name ?? 'a deleted role'}${since}${condition}`,
    };
  });
  return first ? [first, ...others] : [{ subject, path: scope, value: 'none' }];
}

function undecidable(principal: string, operation: string): Obstruction {
  const question = `whether ${principal} may do ${operation}: its roles are given under conditions, or are more than are read`;
  return new Obstruction({ kind: 'undecidable', question });
}
