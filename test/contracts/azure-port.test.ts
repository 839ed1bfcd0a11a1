import { describe, expect, it } from 'vitest';
import { roleIdOf } from '../../simulator/builders/aks/account-resources.ts';
import { PIPELINE } from '../../simulator/builders/aks/healthy-aks.ts';
import { AKS_REGISTRY_ID } from '../../simulator/builders/aks/registry.ts';
import {
  AKS_PROD,
  clientIdOf,
  identityIdOf,
  issuerOfAks,
  kubeletOf,
} from '../../simulator/builders/aks/site.ts';
import type { FaultEffect } from '../../simulator/loopback/faults.ts';
import { AZURE_ACTIONS } from '../../src/providers/azure/permissions.ts';
import type { AzurePort } from '../../src/providers/azure/port.ts';
import { azureWorld, CLUSTER_ID, GROUP_ID, NOW, PLACE } from './support/azure-world.ts';
import { obstacleOf } from './support/open.ts';
import { openOn } from './support/served.ts';

/** What a method is asked, what it must answer, and what it must say of something that is not there. */
interface Row {
  readonly ask: (port: AzurePort) => Promise<unknown>;
  readonly answers: unknown;
  readonly askAbsent: (port: AzurePort) => Promise<unknown>;
  readonly absent: unknown;
  /** What a refusal names beside the action. */
  readonly scope: string;
}

const { subscription } = PLACE;
const nowhere = { ...PLACE, cluster: 'nothing' };
const none = { items: [], complete: true };
const IDENTITY = identityIdOf(AKS_PROD);
const EXTENSIONS = `${CLUSTER_ID}/providers/Microsoft.KubernetesConfiguration/extensions`;
const LINKERS = `${CLUSTER_ID}/providers/Microsoft.ServiceLinker/linkers`;
const checkout = {
  id: IDENTITY,
  name: 'checkout',
  resourceGroup: 'shop-prod',
  clientId: clientIdOf('checkout'),
  principalId: expect.any(String),
  tenantId: AKS_PROD.tenant,
};
const connector = {
  id: `${EXTENSIONS}/sc-extension`,
  name: 'sc-extension',
  extensionType: 'microsoft.servicelinker.connection',
  provisioningState: 'Succeeded',
  version: '0.1.9',
  namespace: 'sc-system',
  statuses: [],
};
const ledger = {
  id: `${LINKERS}/ledger`,
  name: 'ledger',
  provisioningState: 'Succeeded',
  namespace: 'shop',
  targetId: expect.stringContaining('shop-ledger'),
  authType: 'secret',
  usesKeyVaultCsi: false,
};

const ROWS: { readonly [Method in keyof AzurePort]: Row } = {
  managedCluster: {
    ask: port => port.managedCluster(PLACE),
    answers: {
      id: CLUSTER_ID,
      name: 'aks-prod',
      location: 'westeurope',
      provisioningState: 'Succeeded',
      powerState: 'Running',
      kubernetesVersion: '1.33',
      fqdn: expect.stringMatching(/\.hcp\.westeurope\.azmk8s\.io$/),
      issuer: issuerOfAks(AKS_PROD),
      oidcIssuerEnabled: true,
      workloadIdentityEnabled: true,
      entraIntegrated: true,
      keyVaultAddonEnabled: true,
      kubelet: { objectId: kubeletOf(AKS_PROD), clientId: clientIdOf('aks-prod-agentpool') },
    },
    askAbsent: port => port.managedCluster(nowhere),
    absent: undefined,
    scope: CLUSTER_ID,
  },
  agentPools: {
    ask: port => port.agentPools(PLACE),
    answers: {
      items: [
        expect.objectContaining({
          name: 'system',
          mode: 'System',
          count: 3,
          priority: 'Regular',
          autoscaling: false,
        }),
        expect.objectContaining({ name: 'batch', mode: 'User', count: 0, priority: 'Spot' }),
      ],
      complete: true,
    },
    askAbsent: port => port.agentPools(nowhere),
    absent: none,
    scope: `${CLUSTER_ID}/agentPools`,
  },
  extension: {
    ask: port => port.extension(PLACE, 'sc-extension'),
    answers: connector,
    askAbsent: port => port.extension(PLACE, 'nothing'),
    absent: undefined,
    scope: `${EXTENSIONS}/sc-extension`,
  },
  extensions: {
    ask: port => port.extensions(PLACE),
    answers: { items: [connector], complete: true },
    askAbsent: port => port.extensions(nowhere),
    absent: none,
    scope: EXTENSIONS,
  },
  resourceProvider: {
    ask: port => port.resourceProvider({ subscription }, 'Microsoft.ServiceLinker'),
    answers: { namespace: 'Microsoft.ServiceLinker', registrationState: 'Registered' },
    askAbsent: port => port.resourceProvider({ subscription }, 'Microsoft.Nothing'),
    absent: undefined,
    scope: `/subscriptions/${subscription}/providers/Microsoft.ServiceLinker`,
  },
  roleAssignments: {
    ask: port => port.roleAssignments(CLUSTER_ID, PIPELINE),
    answers: {
      items: [
        expect.objectContaining({ scope: GROUP_ID, principalId: PIPELINE, conditional: false }),
        expect.objectContaining({
          scope: CLUSTER_ID,
          roleDefinitionId: roleIdOf(AKS_PROD, 'Contributor'),
          createdAt: expect.any(Date),
        }),
      ],
      complete: true,
    },
    askAbsent: port => port.roleAssignments(CLUSTER_ID, 'nobody'),
    absent: none,
    scope: `${CLUSTER_ID}/providers/Microsoft.Authorization/roleAssignments`,
  },
  roleDefinition: {
    ask: port => port.roleDefinition(roleIdOf(AKS_PROD, 'Contributor')),
    answers: {
      id: roleIdOf(AKS_PROD, 'Contributor'),
      name: 'Contributor',
      permissions: [
        {
          actions: ['*'],
          notActions: ['Microsoft.Authorization/*/Delete', 'Microsoft.Authorization/*/Write'],
          dataActions: [],
          notDataActions: [],
        },
      ],
    },
    askAbsent: port => port.roleDefinition(roleIdOf(AKS_PROD, 'Nothing')),
    absent: undefined,
    scope: roleIdOf(AKS_PROD, 'Contributor'),
  },
  identityOfClient: {
    ask: port => port.identityOfClient({ subscription }, clientIdOf('checkout').toUpperCase()),
    answers: checkout,
    askAbsent: port => port.identityOfClient({ subscription }, clientIdOf('nobody')),
    absent: undefined,
    scope: `/subscriptions/${subscription}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`,
  },
  identitiesIn: {
    ask: port => port.identitiesIn({ subscription }, 'shop-prod'),
    answers: { items: [checkout], complete: true },
    askAbsent: port => port.identitiesIn({ subscription }, 'nothing'),
    absent: none,
    scope: `${GROUP_ID}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`,
  },
  federatedCredentials: {
    ask: port => port.federatedCredentials(IDENTITY),
    answers: {
      items: [
        {
          name: 'aks-prod-checkout',
          issuer: issuerOfAks(AKS_PROD),
          subject: 'system:serviceaccount:shop:checkout',
          audiences: ['api://AzureADTokenExchange'],
        },
      ],
      complete: true,
    },
    askAbsent: port => port.federatedCredentials(identityIdOf(AKS_PROD, 'nothing')),
    absent: none,
    scope: `${IDENTITY}/federatedIdentityCredentials`,
  },
  activityOf: {
    ask: port => port.activityOf(CLUSTER_ID, new Date(NOW.getTime() - 3_600_000)),
    answers: {
      items: [
        {
          operation: 'Microsoft.ContainerService/managedClusters/write',
          operationInWords: 'Create or Update Managed Cluster',
          status: 'Started',
          caller: 'alice@shop.example',
          at: new Date('2026-03-01T11:55:00Z'),
          resourceId: CLUSTER_ID,
          correlationId: expect.any(String),
        },
      ],
      complete: true,
    },
    askAbsent: port => port.activityOf(CLUSTER_ID, NOW),
    absent: none,
    scope: `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`,
  },
  connection: {
    ask: port => port.connection(PLACE, 'ledger'),
    answers: ledger,
    askAbsent: port => port.connection(PLACE, 'nothing'),
    absent: undefined,
    scope: `${LINKERS}/ledger`,
  },
  connections: {
    ask: port => port.connections(PLACE),
    answers: { items: [expect.objectContaining({ name: 'receipts' }), ledger], complete: true },
    askAbsent: port => port.connections(nowhere),
    absent: none,
    scope: LINKERS,
  },
  imageRegistry: {
    ask: port => port.imageRegistry({ subscription }, 'ShopRegistry.azurecr.io'),
    answers: {
      id: AKS_REGISTRY_ID,
      name: 'shopregistry',
      loginServer: 'shopregistry.azurecr.io',
      byRepository: false,
      anonymousPull: false,
    },
    askAbsent: port => port.imageRegistry({ subscription }, 'nothing.azurecr.io'),
    absent: undefined,
    scope: `/subscriptions/${subscription}/providers/Microsoft.ContainerRegistry/registries`,
  },
};

const rows = Object.entries(ROWS).map(([name, row]) => {
  const [needs = ''] = Object.entries(AZURE_ACTIONS).find(([method]) => method === name)?.[1] ?? [];
  return [name, { ...row, needs }] as const;
});

describe.each(rows)('%s', (_name, { ask, answers, askAbsent, absent, needs, scope }) => {
  it('answers, by the declared action', async () => {
    const { opened, served } = await openOn(azureWorld());
    expect(await ask(opened.azure)).toEqual(answers);
    expect(new Set(served.requests.map(({ action }) => action))).toEqual(new Set([needs]));
    expect(served.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
    expect(opened.calls.azure).toBe(served.requests.length);
  });

  it('turns pages to the same answer', async () => {
    const { opened } = await openOn(azureWorld(), {}, { pageSize: 1 });
    expect(await ask(opened.azure)).toEqual(answers);
  });

  it('says what is not there', async () => {
    const { opened } = await openOn(azureWorld());
    expect(await askAbsent(opened.azure)).toEqual(absent);
  });

  it('names the action that it lacks, and where', async () => {
    const { opened } = await openOn(azureWorld([needs]));
    const permission = { provider: 'azure', action: needs, scope };
    expect(await obstacleOf(ask(opened.azure))).toEqual({ kind: 'forbidden', permission });
  });
});

describe.each<FaultEffect>([
  { kind: 'throttle', retryAfterSeconds: 3 },
  { kind: 'fail' },
  { kind: 'truncate' },
  { kind: 'drop' },
])('trouble of the sort $kind', effect => {
  it.each(rows)('passes unseen by %s when it passes', async (_name, { ask, answers, needs }) => {
    const { opened, served } = await openOn(azureWorld());
    served.faults.inject({ effect, times: 2, action: needs });
    expect(await ask(opened.azure)).toEqual(answers);
    expect(served.requests).toHaveLength(3);
    if (effect.kind === 'throttle') expect(opened.clock.slept).toEqual([3_000, 3_000]);
  });

  it.each(rows)('is an obstacle to %s when it stays', async (_name, { ask, needs }) => {
    const { opened, served } = await openOn(azureWorld());
    served.faults.inject({ effect, action: needs });
    expect(await obstacleOf(ask(opened.azure))).toMatchObject({
      kind: 'unreachable',
      why: expect.any(String),
    });
    expect(served.requests).toHaveLength(3);
  });
});

describe.each<FaultEffect>([{ kind: 'login-page' }, { kind: 'malformed' }])(
  'an answer of the sort $kind',
  effect => {
    it.each(rows)('is never taken for an answer by %s', async (_name, { ask, needs }) => {
      const { opened, served } = await openOn(azureWorld());
      served.faults.inject({ effect, action: needs });
      expect(await obstacleOf(ask(opened.azure))).toMatchObject({ kind: 'unreachable' });
    });
  },
);
