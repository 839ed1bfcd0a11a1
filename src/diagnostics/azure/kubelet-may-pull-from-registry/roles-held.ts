import type { Evidence } from '../../../domain/outcome.ts';
import { coversAction } from '../../../providers/azure/permissions.ts';
import type { AzurePort } from '../../../providers/azure/port.ts';
import type { ImageRegistry, RoleAssignment, RoleDefinition } from '../../../providers/azure/types.ts';
import { undecidable } from './registry-pull.ts';

/** What an identity's roles at a registry, or above it, make of its pulls. */
export interface PullRights {
  readonly may: boolean;
  /** Names of the roles, for a sentence. */
  readonly has: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

interface Held {
  readonly assignment: RoleAssignment;
  readonly definition: RoleDefinition | undefined;
}

/** Reads whether an identity may pull from a registry; one that depends on a condition, or on roles that were not read, cannot be told. */
export async function pullRightsOf(
  azure: Pick<AzurePort, 'roleAssignments' | 'roleDefinition'>,
  registry: ImageRegistry,
  principal: string,
): Promise<PullRights> {
  const { items, complete } = await azure.roleAssignments(registry.id, principal);
  const held = await Promise.all(
    items.map(async assignment => ({
      assignment,
      definition: await azure.roleDefinition(assignment.roleDefinitionId),
    })),
  );
  const granting = held.filter(({ definition }) => definition && allowsPull(definition, registry));
  const may = granting.some(({ assignment }) => !assignment.conditional);
  if (!may && (granting.length > 0 || !complete)) {
    throw undecidable(
      `whether ${principal} may pull from ${registry.loginServer}: its roles are given under conditions, or are more than are read`,
    );
  }
  const [first, ...others] = held.map(one => evidenceOf(one, principal));
  const none = { subject: `role assignments of ${principal}`, path: registry.id, value: 'none' };
  return { may, has: held.map(nameOf).join(', ') || 'none', evidence: first ? [first, ...others] : [none] };
}

/** Source: https://learn.microsoft.com/azure/container-registry/container-registry-rbac-abac-repository-permissions */
function allowsPull({ permissions }: RoleDefinition, { byRepository }: ImageRegistry): boolean {
  return permissions.some(one =>
    byRepository
      ? coversAction(one.dataActions, OF_REPOSITORY) && !coversAction(one.notDataActions, OF_REPOSITORY)
      : coversAction(one.actions, OF_REGISTRY) && !coversAction(one.notActions, OF_REGISTRY),
  );
}

const OF_REGISTRY = 'Microsoft.ContainerRegistry/registries/pull/read';
const OF_REPOSITORY = 'Microsoft.ContainerRegistry/registries/repositories/content/read';

const nameOf = ({ definition }: Held): string => definition?.name ?? 'a deleted role';

function evidenceOf(held: Held, principal: string): Evidence {
  const { createdAt, conditional, scope } = held.assignment;
  const since = createdAt ? ` since ${createdAt.toISOString()}` : '';
  const condition = conditional ? ', under a condition' : '';
  return {
    subject: `role assignments of ${principal}`,
    path: scope,
    value: `${nameOf(held)}${since}${condition}`,
  };
}
