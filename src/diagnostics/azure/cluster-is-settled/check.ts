import type { Evidence } from '../../../domain/outcome.ts';
import type { AzurePort } from '../../../providers/azure/port.ts';
import type { ActivityEvent, AgentPool, ManagedCluster } from '../../../providers/azure/types.ts';
import { defineCheck, ifReadable, ok, problem } from '../../check.ts';
import { AKS_NAMES, clusterAt, isUnderWay, placeOf } from '../../facts/aks.ts';
import { operationOf } from './operation.ts';
import { text } from './text.ts';

const NAMES = ['cluster', 'resourceGroup', 'state'] as const;
const TOLD = [...NAMES, 'operation', 'since', 'minutes', 'by'] as const;

/** Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/create-upgrade-delete/troubleshoot-common-mc-errors */
export const clusterIsSettled = defineCheck({
  id: 'azure/cluster-is-settled',
  needs: AKS_NAMES,
  reads: { azure: ['managedCluster', 'agentPools', 'activityOf'] },
  codes: {
    'operation-in-flight': TOLD,
    'pool-operation-in-flight': [...TOLD, 'pool'],
    updating: NAMES,
    'pool-updating': [...NAMES, 'pool'],
    stopped: ['cluster', 'resourceGroup'],
    failed: NAMES,
    'pool-failed': [...NAMES, 'pool'],
  },
  text,
  async run(found, { azure }, now) {
    const [cluster, pools] = await Promise.all([clusterAt(azure, found), azure.agentPools(placeOf(found))]);
    const names = { cluster: found.cluster, resourceGroup: found.resourceGroup };
    const seen = evidenceOf(cluster, pools.items);
    const busyPool = pools.items.find(pool => isUnderWay(pool.provisioningState));
    if (busyPool) return poolBusy(azure, busyPool, names, seen, now);
    if (isUnderWay(cluster.provisioningState)) return clusterBusy(azure, cluster, names, seen, now);
    if (cluster.powerState === 'Stopped') return problem('stopped', names, seen);
    const state = cluster.provisioningState;
    if (state !== 'Succeeded') return problem('failed', { ...names, state }, seen);
    const broken = pools.items.find(pool => pool.provisioningState !== 'Succeeded');
    if (!broken) return ok(seen);
    return problem('pool-failed', { ...names, state: broken.provisioningState, pool: broken.name }, seen);
  },
});

interface Names extends Record<string, string> {
  readonly cluster: string;
  readonly resourceGroup: string;
}

type Seen = readonly [Evidence, ...Evidence[]];

async function clusterBusy(
  azure: Pick<AzurePort, 'activityOf'>,
  cluster: ManagedCluster,
  names: Names,
  seen: Seen,
  now: Date,
) {
  const args = {
    cluster: names.cluster,
    resourceGroup: names.resourceGroup,
    state: cluster.provisioningState,
  };
  const told = await tellOperation(azure, cluster.id, `managedclusters ${cluster.name}`, now);
  if (!told) return problem('updating', args, seen);
  return problem('operation-in-flight', { ...args, ...told.args }, [...seen, told.evidence]);
}

async function poolBusy(
  azure: Pick<AzurePort, 'activityOf'>,
  pool: AgentPool,
  names: Names,
  seen: Seen,
  now: Date,
) {
  const { cluster, resourceGroup } = names;
  const args = { cluster, resourceGroup, state: pool.provisioningState, pool: pool.name };
  const told = await tellOperation(azure, pool.id, `nodepool ${pool.name}`, now);
  if (!told) return problem('pool-updating', args, seen);
  return problem('pool-operation-in-flight', { ...args, ...told.args }, [...seen, told.evidence]);
}

const DAY_MS = 24 * 3_600_000;

async function tellOperation(azure: Pick<AzurePort, 'activityOf'>, id: string, subject: string, now: Date) {
  const log = await ifReadable(azure.activityOf(id, new Date(now.getTime() - DAY_MS)));
  const running = log && operationOf(log.items);
  if (!running) return undefined;
  const args = {
    operation: wordsOf(running),
    since: running.at.toISOString(),
    minutes: String(Math.max(0, Math.round((now.getTime() - running.at.getTime()) / 60_000))),
    by: running.caller ?? 'Azure itself',
  };
  const value = `${running.operation} ${running.status} at ${args.since} by ${args.by}`;
  return { args, evidence: { subject: `activity log of ${subject}`, path: '', value } };
}

function wordsOf({ operation, operationInWords }: ActivityEvent): string {
  return operationInWords && operationInWords !== operation
    ? `“${operationInWords}” (${operation})`
    : operation;
}

function evidenceOf(cluster: ManagedCluster, pools: readonly AgentPool[]): Seen {
  const subject = `managedclusters ${cluster.name}`;
  const state = [cluster.provisioningState, cluster.powerState].filter(Boolean).join(', ');
  return [
    { subject, path: 'provisioningState', value: state },
    ...pools.map(pool => ({
      subject: `nodepool ${pool.name}`,
      path: 'provisioningState',
      value: pool.provisioningState,
    })),
  ];
}
