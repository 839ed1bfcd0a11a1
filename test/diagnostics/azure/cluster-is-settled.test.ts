import { expect, it } from 'vitest';
import { clusterIsSettled } from '../../../src/diagnostics/azure/cluster-is-settled/check.ts';
import { operationOf } from '../../../src/diagnostics/azure/cluster-is-settled/operation.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { ActivityEvent, AgentPool, ManagedCluster } from '../../../src/providers/azure/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const pool: AgentPool = {
  id: `${CLUSTER.id}/agentPools/system`,
  name: 'system',
  provisioningState: 'Succeeded',
  count: 3,
  priority: 'Regular',
  autoscaling: false,
};

const event = (more: Partial<ActivityEvent> = {}): ActivityEvent => ({
  operation: 'Microsoft.ContainerService/managedClusters/write',
  status: 'Started',
  caller: 'alice@shop.example',
  at: new Date(NOW.getTime() - 12 * 60_000),
  resourceId: CLUSTER.id,
  correlationId: 'one',
  ...more,
});

function look({
  cluster = {},
  pools = [pool],
  events = [event()],
}: {
  readonly cluster?: Partial<ManagedCluster>;
  readonly pools?: readonly AgentPool[];
  readonly events?: readonly ActivityEvent[];
} = {}) {
  const azure = {
    managedCluster: async () => ({ ...CLUSTER, ...cluster }),
    agentPools: async () => ({ items: pools, complete: true }),
    activityOf: async () => ({ items: events, complete: true }),
  };
  return clusterIsSettled.run(AT, { azure }, NOW);
}

it('is content with a cluster and pools that nothing changes', async () => {
  expect(await look()).toMatchObject({ status: 'ok' });
});

it('tells the operation in flight, since when, and by whom', async () => {
  expect(await look({ cluster: { provisioningState: 'Upgrading' } })).toMatchObject({
    code: 'operation-in-flight',
    args: { minutes: '12', by: 'alice@shop.example', state: 'Upgrading' },
  });
});

it('tells a pool’s operation even where the cluster says Succeeded', async () => {
  const busy = { ...pool, provisioningState: 'Scaling' };
  expect(await look({ pools: [busy] })).toMatchObject({
    code: 'pool-operation-in-flight',
    args: { pool: 'system' },
  });
  expect(await look({ pools: [busy], events: [] })).toMatchObject({ code: 'pool-updating' });
});

it('does not blame an operation that is over', async () => {
  const events = [event({ status: 'Succeeded', at: new Date(NOW.getTime() - 60_000) }), event()];
  expect(await look({ cluster: { provisioningState: 'Updating' }, events })).toMatchObject({
    code: 'updating',
  });
});

it('does without the activity log when it may not be read', async () => {
  const permission = { provider: 'azure', action: 'Microsoft.Insights/eventtypes/values/read' } as const;
  const azure = {
    managedCluster: async () => ({ ...CLUSTER, provisioningState: 'Updating' }),
    agentPools: async () => ({ items: [], complete: true }),
    activityOf: async () => {
      throw new Obstruction({ kind: 'forbidden', permission });
    },
  };
  expect(await clusterIsSettled.run(AT, { azure }, NOW)).toMatchObject({ code: 'updating' });
});

it.each([
  ['stopped', { powerState: 'Stopped' }],
  ['failed', { provisioningState: 'Failed' }],
  ['failed', { provisioningState: 'Canceled' }],
] as const)('finds %s', async (code, cluster) => {
  expect(await look({ cluster })).toMatchObject({ code });
});

it('finds a failed pool', async () => {
  expect(await look({ pools: [{ ...pool, provisioningState: 'Failed' }] })).toMatchObject({
    code: 'pool-failed',
  });
});

it('takes a cluster that is not there for a mistake of the configuration', async () => {
  const azure = {
    managedCluster: async () => undefined,
    agentPools: async () => ({ items: [], complete: true }),
    activityOf: async () => ({ items: [], complete: true }),
  };
  await expect(clusterIsSettled.run(AT, { azure }, NOW)).rejects.toMatchObject({
    obstacle: { kind: 'not-configured' },
  });
});

it('an operation begins with the oldest entry of its request; reads are none', () => {
  const later = event({ status: 'Accepted', at: NOW });
  const read = event({
    operation: 'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
    correlationId: 'two',
    at: NOW,
  });
  expect(operationOf([read, later, event()])).toEqual(event());
  expect(operationOf([read])).toBeUndefined();
});
