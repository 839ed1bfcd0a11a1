import { expect, it } from 'vitest';
import { allows } from '../../../src/diagnostics/azure/permission-is-granted/allows.ts';
import { roleFor } from '../../../src/diagnostics/azure/permission-is-granted/built-in-roles.ts';
import { permissionIsGranted } from '../../../src/diagnostics/azure/permission-is-granted/check.ts';
import type { RoleAssignment, RoleDefinition } from '../../../src/providers/azure/types.ts';
import { CLUSTER, NOW } from './literals.ts';

const ACTION = 'Microsoft.KubernetesConfiguration/extensions/write';
const SCOPE = `${CLUSTER.id}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension`;

function role(name: string, actions: readonly string[], notActions: readonly string[] = []): RoleDefinition {
  return {
    id: `/roles/${name}`,
    name,
    permissions: [{ actions, notActions, dataActions: [], notDataActions: [] }],
  };
}

const READER = role('Reader', ['*/read']);
const CONTRIBUTOR = role('Contributor', ['*'], ['Microsoft.Authorization/*/Write']);

function given(
  definition: RoleDefinition,
  minutesAgo: number | undefined,
  conditional = false,
): RoleAssignment {
  return {
    id: `/assignments/${definition.name}`,
    roleDefinitionId: definition.id,
    principalId: 'p',
    scope: CLUSTER.id,
    conditional,
    ...(minutesAgo === undefined ? {} : { createdAt: new Date(NOW.getTime() - minutesAgo * 60_000) }),
  };
}

function look(
  assignments: readonly RoleAssignment[],
  found: object = { scope: SCOPE, principalId: 'p' },
  complete = true,
) {
  const azure = {
    roleAssignments: async () => ({ items: assignments, complete }),
    roleDefinition: async (id: string) => [READER, CONTRIBUTOR].find(one => one.id === id),
  };
  return permissionIsGranted.run({ operation: ACTION, ...found }, { azure }, NOW);
}

it('names the role to give, at the narrowest place that exists', async () => {
  expect(await look([given(READER, 9_000)])).toMatchObject({
    code: 'not-granted',
    args: { role: 'Kubernetes Extension Contributor', place: CLUSTER.id, scope: SCOPE, has: 'Reader' },
  });
  expect(await look([])).toMatchObject({ code: 'not-granted', args: { has: 'none' } });
});

it('tells a role that was given minutes ago from one that is missing', async () => {
  expect(await look([given(CONTRIBUTOR, 6)])).toMatchObject({
    code: 'granted-recently',
    args: { minutes: '6' },
  });
  expect(await look([given(CONTRIBUTOR, 60)])).toMatchObject({ status: 'ok' });
  expect(await look([given(CONTRIBUTOR, undefined)])).toMatchObject({ status: 'ok' });
});

it('does not decide where a condition, or an assignment that was not read, may', async () => {
  await expect(look([given(CONTRIBUTOR, 900, true)])).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
  await expect(look([], { scope: SCOPE, principalId: 'p' }, false)).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
});

it('does not guess who was refused, or on what', async () => {
  expect(await look([], { scope: SCOPE })).toMatchObject({
    status: 'skipped',
    because: expect.stringContaining('who'),
  });
  expect(await look([], { principalId: 'p' })).toMatchObject({
    status: 'skipped',
    because: expect.stringContaining('Kubernetes Extension Contributor'),
  });
});

it.each([
  ['*', ACTION, true],
  ['*/read', ACTION, false],
  ['Microsoft.KubernetesConfiguration/*', ACTION.toLowerCase(), true],
  ['Microsoft.KubernetesConfiguration/*/write', ACTION, true],
  ['Microsoft.KubernetesConfiguration/extensions', ACTION, false],
  ['Microsoft.Kube*/write/*', ACTION, false],
])('the pattern %s on %s: %s', (pattern, action, expected) => {
  expect(allows(role('it', [pattern]), action)).toBe(expected);
});

it('what a role excepts it does not allow', () => {
  expect(allows(CONTRIBUTOR, 'Microsoft.Authorization/roleAssignments/write')).toBe(false);
  expect(allows(CONTRIBUTOR, ACTION)).toBe(true);
});

it.each([
  ['Microsoft.ServiceLinker/linkers/write', 'Contributor'],
  ['Microsoft.ContainerService/managedClusters/read', 'Reader'],
  ['Microsoft.ManagedIdentity/userAssignedIdentities/assign/action', 'Managed Identity Operator'],
  ['Microsoft.Authorization/roleAssignments/write', 'Role Based Access Control Administrator'],
])('%s is allowed by %s', (action, name) => {
  expect(roleFor(action)).toBe(name);
});
