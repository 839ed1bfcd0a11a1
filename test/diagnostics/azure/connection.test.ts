import { describe, expect, it } from 'vitest';
import { connectionIsHealthy } from '../../../src/diagnostics/azure/connection-is-healthy/check.ts';
import { keyVaultAddonIsEnabled } from '../../../src/diagnostics/azure/key-vault-addon-is-enabled/check.ts';
import { connectionObjectsExist } from '../../../src/diagnostics/kubernetes/connection-objects-exist/check.ts';
import type { Connection } from '../../../src/providers/azure/types.ts';
import type { Pod, Workload } from '../../../src/providers/kubernetes/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const found = { ...AT, connection: 'ledger' };
const LEDGER: Connection = {
  id: '/x',
  name: 'ledger',
  provisioningState: 'Succeeded',
  namespace: 'shop',
  usesKeyVaultCsi: false,
};

describe('connection-is-healthy', () => {
  const look = (connection: Connection | undefined) => {
    const azure = {
      connection: async () => connection,
      connections: async () => ({ items: [{ ...LEDGER, name: 'receipts' }], complete: true }),
    };
    return connectionIsHealthy.run(found, { azure }, NOW);
  };

  it('is content with one that was made, and learns its namespace', async () => {
    expect(await look(LEDGER)).toMatchObject({ status: 'ok', learned: { namespace: 'shop' } });
  });

  it.each([
    ['failed', 'Failed'],
    ['in-flight', 'Accepted'],
  ])('finds %s', async (code, provisioningState) => {
    expect(await look({ ...LEDGER, provisioningState })).toMatchObject({ code });
  });

  it('says which connections there are instead', async () => {
    expect(await look(undefined)).toMatchObject({ code: 'missing', args: { known: 'receipts' } });
  });
});

describe('key-vault-addon-is-enabled', () => {
  const look = (connection: Connection | undefined, keyVaultAddonEnabled: boolean) => {
    const azure = {
      connection: async () => connection,
      managedCluster: async () => ({ ...CLUSTER, keyVaultAddonEnabled }),
    };
    return keyVaultAddonIsEnabled.run(found, { azure }, NOW);
  };

  it('matters to connections that mount a Key Vault only', async () => {
    expect(await look({ ...LEDGER, usesKeyVaultCsi: true }, false)).toMatchObject({ code: 'disabled' });
    expect(await look({ ...LEDGER, usesKeyVaultCsi: true }, true)).toMatchObject({ status: 'ok' });
    expect(await look(LEDGER, false)).toMatchObject({ status: 'skipped' });
  });
});

describe('connection-objects-exist', () => {
  const waiting = (message: string): Pod => ({
    metadata: { name: 'invoices-1' },
    status: {
      containerStatuses: [
        {
          name: 'app',
          ready: false,
          restartCount: 0,
          state: { waiting: { reason: 'CreateContainerConfigError', message } },
        },
      ],
    },
  });
  const look = ({
    pods = [],
    accounts = ['default'],
    connection = LEDGER,
  }: {
    pods?: readonly Pod[];
    accounts?: readonly string[];
    connection?: Connection | null;
  }) => {
    const invoices: Workload = {
      kind: 'Deployment',
      metadata: { name: 'invoices' },
      template: { spec: { serviceAccountName: 'default', containers: [] } },
    };
    const kubernetes = {
      podsLabelled: async () => ({ items: pods, complete: true }),
      deploymentsIn: async () => ({ items: [invoices], complete: true }),
      serviceAccount: async (_namespace: string, name: string) => (accounts.includes(name) ? {} : undefined),
    };
    return connectionObjectsExist.run(
      found,
      { kubernetes, azure: { connection: async () => connection ?? undefined } },
      NOW,
    );
  };

  it('takes the kubelet’s word for a missing secret', async () => {
    expect(await look({ pods: [waiting('secret "sc-ledger-secret" not found')] })).toMatchObject({
      code: 'secret-missing',
      args: { secret: 'sc-ledger-secret', pod: 'invoices-1', namespace: 'shop' },
    });
    expect(await look({ pods: [waiting('configmap "x" not found')] })).toMatchObject({ status: 'ok' });
    expect(await look({ pods: [waiting('secret "tls-cert" not found')] })).toMatchObject({ status: 'ok' });
  });

  it('finds a service account that a deployment names and nobody made', async () => {
    const connection = { ...LEDGER, authType: 'userAssignedIdentity' };
    expect(await look({ accounts: [] })).toMatchObject({ status: 'ok' });
    expect(await look({ accounts: [], connection })).toMatchObject({
      code: 'account-missing',
      args: { serviceAccount: 'default', deployment: 'invoices' },
    });
  });

  it('does not guess the namespace', async () => {
    expect(await look({ connection: null })).toMatchObject({ status: 'skipped' });
  });
});
