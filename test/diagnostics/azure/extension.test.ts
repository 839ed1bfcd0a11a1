import { describe, expect, it } from 'vitest';
import { extensionIsHealthy } from '../../../src/diagnostics/azure/extension-is-healthy/check.ts';
import { providerIsRegistered } from '../../../src/diagnostics/azure/provider-is-registered/check.ts';
import { extensionNamespaceIsHealthy } from '../../../src/diagnostics/kubernetes/extension-namespace-is-healthy/check.ts';
import type { Connection, Extension } from '../../../src/providers/azure/types.ts';
import type { Job, Namespace, Pod, Workload } from '../../../src/providers/kubernetes/types.ts';
import { AT, NOW } from './literals.ts';

const CONNECTOR: Extension = {
  id: '/x/sc-extension',
  name: 'sc-extension',
  provisioningState: 'Succeeded',
  namespace: 'sc-system',
  statuses: [],
};
const LEDGER: Connection = {
  id: '/x',
  name: 'ledger',
  provisioningState: 'Succeeded',
  usesKeyVaultCsi: false,
};
const none = { items: [], complete: true };

describe('extension-is-healthy', () => {
  const look = (
    extension: Extension | undefined,
    {
      connections = [],
      job,
      named = {},
    }: { connections?: readonly Connection[]; job?: Job; named?: object } = {},
  ) => {
    const azure = {
      extension: async () => extension,
      connections: async () => ({ items: connections, complete: true }),
    };
    return extensionIsHealthy.run({ ...AT, ...named }, { azure, kubernetes: { job: async () => job } }, NOW);
  };

  it('is content with one that succeeded', async () => {
    expect(await look(CONNECTOR)).toMatchObject({ status: 'ok' });
  });

  it('quotes what the statuses say of a failure, errors before all else', async () => {
    const statuses = [
      { level: 'Information', message: 'started' },
      { code: 'InstallationFailed', level: 'Error', message: 'cannot  re-use\na name' },
    ];
    const verdict = await look({ ...CONNECTOR, provisioningState: 'Failed', statuses, error: 'other' });
    expect(verdict).toMatchObject({ code: 'failed', args: { message: 'cannot re-use a name' } });
    expect(verdict).toMatchObject({
      evidence: expect.arrayContaining([expect.objectContaining({ value: 'started' })]),
    });
  });

  it('advises no reset while the job of the failure is there', async () => {
    const failed = { ...CONNECTOR, provisioningState: 'Failed' };
    expect(await look(failed, { job: {} })).toMatchObject({ code: 'failed-with-job' });
    const done = { status: { conditions: [{ type: 'Complete', status: 'True' }] } };
    expect(await look(failed, { job: done })).toMatchObject({ code: 'failed' });
  });

  it('tells another extension from Service Connector’s', async () => {
    const flux = { ...CONNECTOR, name: 'flux', provisioningState: 'Failed', error: 'why' };
    expect(await look(flux, { named: { extension: 'flux' } })).toMatchObject({
      code: 'other-failed',
      args: { message: 'why' },
    });
  });

  it('finds a change under way', async () => {
    expect(await look({ ...CONNECTOR, provisioningState: 'Updating' })).toMatchObject({ code: 'in-flight' });
  });

  it('misses the extension only where connections need it', async () => {
    expect(await look(undefined, { connections: [LEDGER] })).toMatchObject({
      code: 'missing',
      args: { connections: 'ledger' },
    });
    expect(await look(undefined)).toMatchObject({ status: 'skipped' });
    expect(await look(undefined, { connections: [LEDGER], named: { extension: 'flux' } })).toMatchObject({
      status: 'skipped',
    });
  });
});

describe('provider-is-registered', () => {
  const look = (states: Readonly<Record<string, string>>, named: object = {}) => {
    const azure = {
      resourceProvider: async (_where: object, namespace: string) => {
        const registrationState = states[namespace];
        return registrationState === undefined ? undefined : { namespace, registrationState };
      },
    };
    return providerIsRegistered.run({ subscription: 'sub', ...named }, { azure }, NOW);
  };
  const EXTENSIONS = 'Microsoft.KubernetesConfiguration';
  const LINKER = 'Microsoft.ServiceLinker';

  it('wants both that a connection needs', async () => {
    expect(await look({ [EXTENSIONS]: 'Registered', [LINKER]: 'Registered' })).toMatchObject({
      status: 'ok',
    });
    expect(await look({ [EXTENSIONS]: 'NotRegistered', [LINKER]: 'NotRegistered' })).toMatchObject({
      code: 'not-registered',
      args: { provider: EXTENSIONS, others: LINKER },
    });
    expect(await look({ [EXTENSIONS]: 'Registered', [LINKER]: 'Registering' })).toMatchObject({
      code: 'registering',
    });
    expect(await look({ [EXTENSIONS]: 'Registered' })).toMatchObject({ args: { provider: LINKER } });
  });

  it('wants only what the message, or another extension, is about', async () => {
    const found = { resourceProvider: 'Microsoft.Insights' };
    expect(await look({ 'Microsoft.Insights': 'Registered' }, found)).toMatchObject({ status: 'ok' });
    expect(await look({ [EXTENSIONS]: 'Registered' }, { extension: 'flux' })).toMatchObject({ status: 'ok' });
  });
});

describe('extension-namespace-is-healthy', () => {
  const operator: Workload = {
    kind: 'Deployment',
    metadata: { name: 'operator', namespace: 'sc-system' },
    replicas: 1,
    readyReplicas: 1,
    selector: { app: 'operator' },
  };
  const look = ({
    extension = CONNECTOR,
    namespace = { status: { phase: 'Active' } },
    deployments = [operator],
    pods = [],
  }: {
    extension?: Extension | null;
    namespace?: Namespace | null;
    deployments?: readonly Workload[];
    pods?: readonly Pod[];
  } = {}) => {
    const kubernetes = {
      namespace: async () => namespace ?? undefined,
      deploymentsIn: async () => ({ items: deployments, complete: true }),
      podsLabelled: async () => (pods.length > 0 ? { items: pods, complete: true } : none),
    };
    const azure = { extension: async () => extension ?? undefined };
    return extensionNamespaceIsHealthy.run(AT, { kubernetes, azure }, NOW);
  };

  it('is content with ready workloads, and does not arise without the extension', async () => {
    expect(await look()).toMatchObject({ status: 'ok' });
    expect(await look({ extension: null })).toMatchObject({ status: 'skipped' });
  });

  it('finds the namespace gone or going', async () => {
    expect(await look({ namespace: null })).toMatchObject({ code: 'namespace-missing' });
    expect(await look({ namespace: { status: { phase: 'Terminating' } } })).toMatchObject({
      code: 'terminating',
    });
  });

  it('tells why a deployment is not ready', async () => {
    const containerStatuses = [
      { name: 'operator', ready: false, restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff' } } },
    ];
    expect(
      await look({
        deployments: [{ ...operator, readyReplicas: 0 }],
        pods: [{ status: { containerStatuses } }],
      }),
    ).toMatchObject({ code: 'not-ready', args: { ready: '0', wanted: '1', reason: 'CrashLoopBackOff' } });
  });
});
