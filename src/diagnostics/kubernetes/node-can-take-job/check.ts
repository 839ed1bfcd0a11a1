import type { Evidence } from '../../../domain/outcome.ts';
import type { AgentPool } from '../../../providers/azure/types.ts';
import type { Node } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { AKS_NAMES, clusterAt, placeOf } from '../../facts/aks.ts';
import { connectorPod, unplacedBecause } from '../../facts/connector-job.ts';
import { poolToGrow, sizeFor } from './pool-to-grow.ts';
import { text } from './text.ts';

const GROWN = ['cluster', 'resourceGroup', 'pool', 'size', 'most'] as const;
const COUNTED = [...GROWN, 'nodes'] as const;

/** Source: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/ */
export const nodeCanTakeJob = defineCheck({
  id: 'kubernetes/node-can-take-job',
  needs: AKS_NAMES,
  reads: { kubernetes: ['nodes', 'podsLabelled'], azure: ['managedCluster', 'agentPools'] },
  codes: {
    'no-nodes': GROWN,
    'spot-evicted': GROWN,
    'none-ready': [...COUNTED, 'reason'],
    cordoned: [...COUNTED, 'node'],
    'all-tainted': [...COUNTED, 'taints'],
    'no-room': [...GROWN, 'message'],
  },
  text,
  async run(found, { kubernetes, azure }) {
    const cluster = await clusterAt(azure, found);
    if (cluster.powerState === 'Stopped') return skipped('the cluster is stopped');
    const [nodes, pools] = await Promise.all([
      kubernetes.nodes(),
      ifReadable(azure.agentPools(placeOf(found))),
    ]);
    const names = { cluster: found.cluster, resourceGroup: found.resourceGroup };
    const hindered = judge(nodes.items, pools?.items ?? [], names);
    if (hindered.status === 'problem') return hindered;
    const unplaced = unplacedBecause(await connectorPod(kubernetes));
    const { seen, args } = hindered;
    return unplaced ? problem('no-room', { ...args, message: unplaced }, seen) : ok(seen);
  },
});

function judge(
  nodes: readonly Node[],
  pools: readonly AgentPool[],
  names: { readonly cluster: string; readonly resourceGroup: string },
) {
  const { cluster, resourceGroup } = names;
  const pool = poolToGrow(pools);
  const args = { cluster, resourceGroup, ...sizeFor(pool) };
  const sizes = pools.map(one => ({
    subject: `nodepool ${one.name}`,
    path: 'nodes',
    value: `${one.count} (${one.priority})`,
  }));
  const [first, ...others] = nodes.map(evidenceOf);
  if (!first) {
    const none: Evidence = { subject: `managedclusters ${cluster}`, path: 'nodes', value: 'none' };
    const isSpotOnly = pools.length > 0 && pools.every(one => one.priority === 'Spot');
    return problem(isSpotOnly ? 'spot-evicted' : 'no-nodes', args, [none, ...sizes]);
  }
  const seen = [first, ...others, ...sizes] as const;
  const counted = { ...args, nodes: String(nodes.length) };
  const ready = nodes.filter(node => readyOf(node)?.status === 'True');
  if (ready.length === 0) {
    const told = nodes.map(readyOf).find(one => one?.message ?? one?.reason);
    return problem(
      'none-ready',
      { ...counted, reason: told?.message ?? told?.reason ?? 'no reason given' },
      seen,
    );
  }
  const open = ready.filter(node => !node.spec?.unschedulable);
  const [closed] = ready;
  if (open.length === 0) return problem('cordoned', { ...counted, node: closed?.metadata?.name ?? '' }, seen);
  const free = open.filter(node => taintsOf(node).length === 0);
  if (free.length === 0) {
    const taints = [...new Set(open.flatMap(taintsOf))].join(', ');
    return problem('all-tainted', { ...counted, taints }, seen);
  }
  return { status: 'open', seen, args } as const;
}

/** `CriticalAddonsOnly` keeps off the job like any other taint: it is no critical add-on. */
function taintsOf({ spec }: Node): readonly string[] {
  return (spec?.taints ?? [])
    .filter(({ effect }) => effect !== 'PreferNoSchedule')
    .map(({ key, value, effect }) => `${key}${value ? `=${value}` : ''}:${effect}`);
}

function readyOf(node: Node) {
  return node.status?.conditions?.find(({ type }) => type === 'Ready');
}

function evidenceOf(node: Node): Evidence {
  const ready = readyOf(node)?.status === 'True' ? 'Ready' : 'NotReady';
  const closed = node.spec?.unschedulable ? ['cordoned'] : [];
  return {
    subject: `node ${node.metadata?.name}`,
    path: '',
    value: [ready, ...closed, ...taintsOf(node)].join(', '),
  };
}
