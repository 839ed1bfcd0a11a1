import { describe, expect, it } from 'vitest';
import { connectorJobEnded } from '../../../src/diagnostics/kubernetes/connector-job-ended/check.ts';
import { nodeCanTakeJob } from '../../../src/diagnostics/kubernetes/node-can-take-job/check.ts';
import type { AgentPool } from '../../../src/providers/azure/types.ts';
import type { ContainerStatus, Job, Node, Pod } from '../../../src/providers/kubernetes/types.ts';
import { AT, CLUSTER, NOW } from './literals.ts';

const status = (more: Partial<ContainerStatus>): ContainerStatus => ({
  name: 'sc-job',
  ready: false,
  restartCount: 0,
  ...more,
});

const podOf = (container: ContainerStatus): Pod => ({
  metadata: { name: 'sc-job-x' },
  spec: { nodeName: 'n', containers: [{ name: 'sc-job', image: 'mcr/sc-job:1' }] },
  status: { phase: 'Running', containerStatuses: [container] },
});

const UNPLACED: Pod = {
  metadata: { name: 'sc-job-x' },
  status: { phase: 'Pending', conditions: [{ type: 'PodScheduled', status: 'False', message: '0/3 nodes' }] },
};

describe('connector-job-ended', () => {
  const look = (job: Job | undefined, pod?: Pod, { state = 'Succeeded', log = '', named = {} } = {}) => {
    const kubernetes = {
      job: async () => job,
      podsLabelled: async () => ({ items: pod ? [pod] : [], complete: true }),
      logTail: async () => log,
    };
    const extension = { id: '/x', name: 'sc-extension', provisioningState: state, statuses: [] };
    const azure = { extension: async () => (state === '' ? undefined : extension) };
    return connectorJobEnded.run({ ...AT, ...named }, { kubernetes, azure }, NOW);
  };

  it('explains by the extension why the job is not there', async () => {
    expect(await look(undefined)).toMatchObject({ status: 'ok' });
    expect(await look(undefined, undefined, { state: 'Failed' })).toMatchObject({
      status: 'skipped',
      because: expect.stringContaining('Failed'),
    });
    expect(await look(undefined, undefined, { state: '' })).toMatchObject({
      status: 'skipped',
      because: expect.stringContaining('never run'),
    });
    expect(await look({}, undefined, { named: { extension: 'flux' } })).toMatchObject({ status: 'skipped' });
  });

  it('is content with a job that is complete', async () => {
    expect(await look({ status: { conditions: [{ type: 'Complete', status: 'True' }] } })).toMatchObject({
      status: 'ok',
    });
  });

  it('quotes the scheduler, the kubelet and the log', async () => {
    expect(await look({}, UNPLACED)).toMatchObject({ code: 'unplaced', args: { message: '0/3 nodes' } });
    const pulling = { waiting: { reason: 'ImagePullBackOff', message: 'i/o timeout' } };
    expect(await look({}, podOf(status({ state: pulling })))).toMatchObject({
      code: 'cannot-pull',
      args: { image: 'mcr/sc-job:1', message: 'i/o timeout' },
    });
    const refused = { waiting: { reason: 'CreateContainerConfigError', message: 'runAsNonRoot' } };
    expect(await look({}, podOf(status({ state: refused })))).toMatchObject({ code: 'cannot-start' });
    const crashed = {
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 1, reason: 'Error' } },
    };
    expect(await look({}, podOf(status(crashed)), { log: 'one\ntwo\n' })).toMatchObject({
      code: 'failed',
      args: { reason: 'Error (exit code 1)', line: 'two' },
    });
    const gone = {
      status: { conditions: [{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }] },
    };
    expect(await look(gone)).toMatchObject({
      code: 'failed',
      args: { reason: 'BackoffLimitExceeded', line: 'nothing' },
    });
  });

  it('does not call a running job failed', async () => {
    expect(await look({}, podOf(status({ state: { running: {} } })))).toMatchObject({ code: 'unfinished' });
  });
});

describe('node-can-take-job', () => {
  const node = (more: Partial<Node['spec'] & object> = {}, ready = 'True'): Node => ({
    metadata: { name: 'n1' },
    spec: more,
    status: { conditions: [{ type: 'Ready', status: ready, message: 'cni not ready' }] },
  });
  const pool = (more: Partial<AgentPool> = {}): AgentPool => ({
    id: '/p',
    name: 'system',
    provisioningState: 'Succeeded',
    count: 2,
    mode: 'System',
    priority: 'Regular',
    autoscaling: false,
    ...more,
  });
  const look = (
    nodes: readonly Node[],
    {
      pools = [pool()],
      pod,
      power = 'Running',
    }: { pools?: readonly AgentPool[]; pod?: Pod; power?: string } = {},
  ) => {
    const kubernetes = {
      nodes: async () => ({ items: nodes, complete: true }),
      podsLabelled: async () => ({ items: pod ? [pod] : [], complete: true }),
    };
    const azure = {
      managedCluster: async () => ({ ...CLUSTER, powerState: power }),
      agentPools: async () => ({ items: pools, complete: true }),
    };
    return nodeCanTakeJob.run(AT, { kubernetes, azure }, NOW);
  };
  const taint = (effect: string) => ({ taints: [{ key: 'team', value: 'ml', effect }] });

  it('is content with one node that takes ordinary pods', async () => {
    expect(await look([node({ unschedulable: true }), node(taint('NoSchedule')), node()])).toMatchObject({
      status: 'ok',
    });
    expect(await look([node(taint('PreferNoSchedule'))])).toMatchObject({ status: 'ok' });
  });

  it('tells machines that were taken back from none at all', async () => {
    expect(await look([], { pools: [pool({ priority: 'Spot', count: 0 })] })).toMatchObject({
      code: 'spot-evicted',
    });
    expect(await look([], { pools: [pool({ count: 0 }), pool({ priority: 'Spot' })] })).toMatchObject({
      code: 'no-nodes',
      args: { pool: 'system', size: '1', most: '3' },
    });
  });

  it('tells why nodes that are there do not help', async () => {
    expect(await look([node({}, 'False')])).toMatchObject({
      code: 'none-ready',
      args: { reason: 'cni not ready' },
    });
    expect(await look([node({ unschedulable: true })])).toMatchObject({
      code: 'cordoned',
      args: { node: 'n1' },
    });
    expect(await look([node(taint('NoSchedule'))])).toMatchObject({
      code: 'all-tainted',
      args: { taints: 'team=ml:NoSchedule' },
    });
    expect(await look([node()], { pod: UNPLACED })).toMatchObject({
      code: 'no-room',
      args: { message: '0/3 nodes' },
    });
  });

  it('names no pool to grow where all are of spot machines', async () => {
    expect(await look([node({}, 'False')], { pools: [pool({ priority: 'Spot' })] })).toMatchObject({
      args: { pool: '' },
    });
  });

  it('does not arise in a stopped cluster', async () => {
    expect(await look([], { power: 'Stopped' })).toMatchObject({ status: 'skipped' });
  });
});
