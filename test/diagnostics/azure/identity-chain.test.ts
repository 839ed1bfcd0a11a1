import { describe, expect, it } from 'vitest';
import { clusterIssuesTokens } from '../../../src/diagnostics/azure/cluster-issues-tokens/check.ts';
import { podAsksForWorkloadIdentity } from '../../../src/diagnostics/kubernetes/pod-asks-for-workload-identity/check.ts';
import { podReceivedAzureIdentity } from '../../../src/diagnostics/kubernetes/pod-received-azure-identity/check.ts';
import { serviceAccountNamesClient } from '../../../src/diagnostics/kubernetes/service-account-names-client/check.ts';
import type { ManagedCluster } from '../../../src/providers/azure/types.ts';
import type { Meta, Pod, ServiceAccount, Workload } from '../../../src/providers/kubernetes/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const USE = 'azure.workload.identity/use';
const CLIENT = 'azure.workload.identity/client-id';
const ID = 'e5594217-57ca-4240-a471-ace504a13cf6';
type Labels = Readonly<Record<string, string>>;

const OWNED = { namespace: 'shop', pod: 'checkout-1', workload: 'checkout', workloadKind: 'Deployment' };

describe('cluster-issues-tokens', () => {
  const look = (cluster: Partial<ManagedCluster>) =>
    clusterIssuesTokens.run(AT, { azure: { managedCluster: async () => ({ ...CLUSTER, ...cluster }) } }, NOW);

  it.each([
    ['oidc-issuer-off', { oidcIssuerEnabled: false, workloadIdentityEnabled: false }],
    ['workload-identity-off', { workloadIdentityEnabled: false }],
  ] as const)('finds %s', async (code, cluster) => {
    expect(await look(cluster)).toMatchObject({ code });
  });

  it('is content with both on', async () => {
    expect(await look({})).toMatchObject({ status: 'ok' });
  });
});

describe('pod-asks-for-workload-identity', () => {
  const look = (pod: Labels | null, template: Labels = {}, own: Labels = {}) => {
    const workload: Workload = {
      kind: 'Deployment',
      metadata: { labels: own },
      template: { metadata: { labels: template } },
    };
    const kubernetes = {
      pod: async (): Promise<Pod | undefined> => (pod === null ? undefined : { metadata: { labels: pod } }),
      workload: async () => workload,
    };
    return podAsksForWorkloadIdentity.run(OWNED, { kubernetes }, NOW);
  };

  it.each([
    ['label-missing', {}, {}, {}],
    ['label-beside-template', {}, {}, { [USE]: 'true' }],
    ['label-not-true', { [USE]: 'True' }, {}, {}],
    ['older-than-label', {}, { [USE]: 'true' }, {}],
  ] as const)('finds %s', async (code, pod, template, own) => {
    expect(await look(pod, template, own)).toMatchObject({ code });
  });

  it('is content with the label, and does not arise without the pod', async () => {
    expect(await look({ [USE]: 'true' })).toMatchObject({ status: 'ok' });
    expect(await look(null)).toMatchObject({ status: 'skipped' });
  });
});

describe('service-account-names-client', () => {
  const look = (
    accounts: Readonly<Record<string, Meta['annotations']>>,
    serviceAccount = 'checkout',
    trusted = true,
  ) => {
    const account = (name: string): ServiceAccount | undefined =>
      accounts[name] === undefined ? undefined : { metadata: { annotations: accounts[name] } };
    const identity = {
      id: '/i',
      name: 'checkout',
      resourceGroup: 'g',
      clientId: ID,
      principalId: 'p',
      tenantId: 't',
    };
    const credential = {
      name: 'c',
      issuer: CLUSTER.issuer ?? '',
      subject: `system:serviceaccount:shop:${serviceAccount}`,
      audiences: [],
    };
    const ports = {
      kubernetes: { serviceAccount: async (_namespace: string, name: string) => account(name) },
      azure: {
        managedCluster: async () => CLUSTER,
        identitiesIn: async () => ({ items: trusted ? [identity] : [], complete: true }),
        federatedCredentials: async () => ({ items: [credential], complete: true }),
      },
    };
    return serviceAccountNamesClient.run({ ...AT, ...OWNED, serviceAccount }, ports, NOW);
  };

  it('learns the client id', async () => {
    expect(await look({ checkout: { [CLIENT]: ID } })).toMatchObject({
      status: 'ok',
      learned: { clientId: ID },
    });
  });

  it('says which id belongs there, when an identity waits for the account', async () => {
    expect(await look({ checkout: {} })).toMatchObject({
      code: 'absent',
      args: { expected: ID, restart: 'deployment/checkout' },
    });
    expect(await look({ checkout: {} }, 'checkout', false)).toMatchObject({
      code: 'absent',
      args: { expected: '' },
    });
    expect(await look({ checkout: { [CLIENT]: ` ${ID}` } })).toMatchObject({ code: 'not-a-client-id' });
  });

  it('finds the account that the pods should run as', async () => {
    expect(await look({ default: {}, checkout: { [CLIENT]: ID } }, 'default')).toMatchObject({
      code: 'default-account',
      args: { namesake: 'checkout' },
    });
  });

  it('does not arise without the account', async () => {
    expect(await look({})).toMatchObject({ status: 'skipped' });
  });
});

describe('pod-received-azure-identity', () => {
  const token = { audience: 'api://AzureADTokenExchange', path: 'azure-identity-token' };
  const podOf = (client: string | undefined, { labelled = true, volume = true } = {}): Pod => ({
    metadata: { labels: labelled ? { [USE]: 'true' } : {} },
    spec: {
      containers: [
        {
          name: 'app',
          env:
            client === undefined
              ? []
              : [
                  { name: 'AZURE_CLIENT_ID', value: client },
                  { name: 'AZURE_FEDERATED_TOKEN_FILE', value: '/t' },
                ],
        },
      ],
      volumes: volume ? [{ name: 'v', projected: { sources: [{ serviceAccountToken: token }] } }] : [],
    },
  });
  const look = (pod: Pod | undefined) => {
    const kubernetes = {
      pod: async () => pod,
      serviceAccount: async () => ({ metadata: { annotations: { [CLIENT]: ID } } }),
    };
    return podReceivedAzureIdentity.run({ ...OWNED, serviceAccount: 'checkout' }, { kubernetes }, NOW);
  };

  it('is content with token and client id', async () => {
    expect(await look(podOf(ID))).toMatchObject({ status: 'ok' });
  });

  it('finds the token missing, or the client id of before', async () => {
    expect(await look(podOf(undefined))).toMatchObject({ code: 'not-injected' });
    expect(await look(podOf(ID, { volume: false }))).toMatchObject({ code: 'not-injected' });
    expect(await look(podOf('old'))).toMatchObject({
      code: 'client-differs',
      args: { found: 'old', expected: ID },
    });
  });

  it('does not arise for a pod that does not ask, or is gone', async () => {
    expect(await look(podOf(undefined, { labelled: false }))).toMatchObject({ status: 'skipped' });
    expect(await look(undefined)).toMatchObject({ status: 'skipped' });
  });
});
