import { expect, it } from 'vitest';
import { kubeletMayPullFromRegistry } from '../../../src/diagnostics/azure/kubelet-may-pull-from-registry/check.ts';
import type {
  ImageRegistry,
  ManagedCluster,
  RoleAssignment,
  RoleDefinition,
} from '../../../src/providers/azure/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const IMAGE = 'acme.azurecr.io/web:3';
const REGISTRY: ImageRegistry = {
  id: '/subscriptions/sub/resourceGroups/shared/providers/Microsoft.ContainerRegistry/registries/acme',
  name: 'acme',
  loginServer: 'acme.azurecr.io',
  byRepository: false,
  anonymousPull: false,
};
const KUBELET: ManagedCluster = { ...CLUSTER, kubelet: { objectId: 'kubelet-id' } };

function role(
  name: string,
  actions: readonly string[],
  dataActions: readonly string[] = [],
  notActions: readonly string[] = [],
): RoleDefinition {
  return {
    id: `/roles/${name}`,
    name,
    permissions: [{ actions, notActions, dataActions, notDataActions: [] }],
  };
}

const PULL = 'Microsoft.ContainerRegistry/registries/pull/read';
const ACR_PULL = role('AcrPull', [PULL]);
const OWNER = role('Owner', ['*']);
const CUSTOM = role('Puller', ['Microsoft.ContainerRegistry/registries/*/read']);
const EXCEPTED = role('All but pulls', ['*'], [], [PULL]);
const ACR_DELETE = role('AcrDelete', ['Microsoft.ContainerRegistry/registries/artifacts/delete']);
const REPOSITORY_READER = role(
  'Container Registry Repository Reader',
  [],
  ['Microsoft.ContainerRegistry/registries/repositories/content/read'],
);

interface Given {
  readonly roles?: readonly RoleDefinition[];
  readonly registry?: Partial<ImageRegistry> | null;
  readonly cluster?: ManagedCluster;
  readonly conditional?: boolean;
  readonly complete?: boolean;
  readonly found?: object;
  /** Of a pod that brings a pull secret. */
  readonly phase?: 'Pending' | 'Running';
  /** What the kubelet says in an event of that pod. */
  readonly says?: string;
}

function look(given: Given) {
  const { roles = [], registry = {}, cluster = KUBELET, conditional = false, complete = true, phase } = given;
  const items = roles.map(
    (one): RoleAssignment => ({
      id: `/assignments/${one.name}`,
      roleDefinitionId: one.id,
      principalId: 'kubelet-id',
      scope: REGISTRY.id,
      conditional,
    }),
  );
  const asked: string[] = [];
  const azure = {
    managedCluster: async () => cluster,
    imageRegistry: async (_: object, host: string) =>
      registry === null || host !== REGISTRY.loginServer ? undefined : { ...REGISTRY, ...registry },
    roleAssignments: async (scope: string, principal: string) => {
      asked.push(`${principal} at ${scope}`);
      return { items, complete };
    },
    roleDefinition: async (id: string) => roles.find(one => one.id === id),
  };
  const pod = {
    metadata: { name: 'web-1', namespace: 'shop' },
    spec: { containers: [{ name: 'app', image: IMAGE }], imagePullSecrets: [{ name: 'acme' }] },
    status: {
      phase: phase ?? 'Pending',
      containerStatuses: [
        { name: 'app', ready: phase === 'Running', restartCount: 0, image: IMAGE, imageID: '' },
      ],
    },
  };
  const kubernetes = {
    pod: async () => (phase === undefined ? undefined : pod),
    eventsAbout: async () => ({
      items: given.says === undefined ? [] : [{ type: 'Warning', reason: 'Failed', message: given.says }],
      complete: true,
    }),
  };
  const found = given.found ?? { ...AT, image: IMAGE, ...(phase && { namespace: 'shop', pod: 'web-1' }) };
  return { asked, verdict: kubeletMayPullFromRegistry.run(found, { kubernetes, azure }, NOW) };
}

it('finds the role missing, and names the identity, its roles and the registry', async () => {
  const { verdict, asked } = look({ roles: [ACR_DELETE, EXCEPTED] });
  expect(await verdict).toMatchObject({
    code: 'no-role',
    args: {
      cluster: 'aks-prod',
      registry: 'acme',
      scope: REGISTRY.id,
      principal: 'kubelet-id',
      has: 'AcrDelete, All but pulls',
    },
  });
  expect(asked).toEqual([`kubelet-id at ${REGISTRY.id}`]);
  expect(await look({}).verdict).toMatchObject({ code: 'no-role', args: { has: 'none' } });
});

it.each([[ACR_PULL], [OWNER], [CUSTOM]])('is content with a role that allows pulls: %o', async one => {
  expect(await look({ roles: [ACR_DELETE, one] }).verdict).toMatchObject({ status: 'ok' });
});

it('counts data actions alone where the registry goes by repositories, and actions alone elsewhere', async () => {
  const registry = { byRepository: true };
  expect(await look({ registry, roles: [ACR_PULL, OWNER] }).verdict).toMatchObject({
    code: 'no-repository-role',
    args: { has: 'AcrPull, Owner' },
  });
  expect(await look({ registry, roles: [REPOSITORY_READER] }).verdict).toMatchObject({ status: 'ok' });
  expect(await look({ roles: [REPOSITORY_READER] }).verdict).toMatchObject({ code: 'no-role' });
});

it('asks for no role of a registry that gives images to everybody', async () => {
  expect(await look({ registry: { anonymousPull: true } }).verdict).toMatchObject({ status: 'ok' });
});

it.each<[string, Given]>([
  ['a registry that is not seen in the subscription', { registry: null }],
  ['a cluster under a service principal', { cluster: CLUSTER }],
  ['a role under a condition', { roles: [ACR_PULL], conditional: true }],
  ['more roles than are read', { complete: false }],
])('does not decide on %s', async (_what, given) => {
  await expect(look(given).verdict).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
});

it.each([
  ['another registry', { ...AT, image: 'ghcr.io/acme/web:3' }, 'not in a registry of Azure'],
  [
    'a host that only looks like one',
    { ...AT, image: 'acme.azurecr.io.example.com/web:3' },
    'not in a registry',
  ],
  ['no image', { ...AT }, 'no image reference'],
  [
    'a cluster that is not known to be at AKS',
    { cluster: 'aks-prod', image: IMAGE },
    'not known to be one of AKS',
  ],
])('is skipped for %s', async (_what, found, because) => {
  expect(await look({ found }).verdict).toMatchObject({
    status: 'skipped',
    because: expect.stringContaining(because),
  });
});

it('leaves a pod alone that runs by its own pull secrets, and no other', async () => {
  expect(await look({ phase: 'Running' }).verdict).toMatchObject({ status: 'skipped' });
  expect(await look({ phase: 'Pending' }).verdict).toMatchObject({ code: 'no-role' });
});

it('does not call it well when the registry refuses who may pull', async () => {
  const pending = { phase: 'Pending', roles: [ACR_PULL] } as const;
  const says = "denied: client with IP '20.1.2.3' is not allowed access";
  await expect(look({ ...pending, says }).verdict).rejects.toMatchObject({
    obstacle: { kind: 'undecidable', question: expect.stringContaining('firewall') },
  });
  await expect(look({ ...pending, says, registry: { anonymousPull: true } }).verdict).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
  expect(await look({ ...pending, says: 'dial tcp: i/o timeout' }).verdict).toMatchObject({ status: 'ok' });
});
