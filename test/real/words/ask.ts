import { incidents } from '../../../incidents/index.ts';
import { recordsAt, textAt } from '../../../simulator/fields.ts';
import { serveWorld } from '../../../simulator/serve-world.ts';
import type { World } from '../../../simulator/world.ts';
import type { Report } from '../../../src/domain/report.ts';
import { settingsFor } from '../../../src/local/demo-world.ts';
import type { RealCluster } from '../support/cluster.ts';
import { withRealClusters } from '../support/compare.ts';
import { diagnoseReal } from '../support/diagnose.ts';
import type { Pair } from './pair.ts';

/** What became of a pair: the true cause led; another did; none was claimed; nothing was found; or what is broken was called healthy. */
export type Result = 'right' | 'wrong' | 'no cause' | 'not found' | 'called healthy';

/** The clusters on which pairs are asked. */
export interface Clusters {
  readonly withControllers: RealCluster;
  readonly withoutControllers: readonly RealCluster[];
}

/** Asks pairs of one world, in that world; what they answer is judged by the cause that leads. */
export async function askPairs(pairs: readonly Pair[], clusters: Clusters): Promise<readonly Result[]> {
  const [{ world } = { world: undefined }] = pairs;
  if (world === undefined) return [];
  if ('incident' in world) return askInIncident(world.incident, pairs, clusters.withoutControllers);
  const { namespace, objects, expect } = world;
  const cluster = clusters.withControllers;
  await cluster.namespace(namespace);
  await cluster.load(objects);
  await settled(cluster, namespace);
  const results: Result[] = [];
  for (const { say } of pairs) {
    const report = await diagnoseReal(say, { clusters: { 'prod-eu': cluster } });
    if (expect instanceof RegExp) results.push(resultOf(report, expect.test(report.cause?.text ?? '')));
    else results.push(withoutCause(report, report.verdict === expect));
  }
  await cluster.ask('DELETE', `/api/v1/namespaces/${namespace}`);
  return results;
}

async function askInIncident(name: string, pairs: readonly Pair[], clusters: readonly RealCluster[]) {
  const incident = incidents.find(one => one.name === name);
  if (incident === undefined) throw new Error(`there is no incident ${name}`);
  const world = incident.world(new Date());
  const served = await serveWorld(world);
  const names = namesIn(world, incident.message);
  try {
    return await withRealClusters(world, clusters, async connect => {
      const results: Result[] = [];
      for (const { say } of pairs) {
        const text = say.replace(/\{(\w+)\}/g, (_, key) => names[key] ?? '');
        const settings = connect(settingsFor(world, served));
        const report = await diagnoseReal(text, { clusters: {}, settings, environment: served.environment });
        const { cause } = incident.expect;
        const leads = cause?.check === report.cause?.check && cause?.code === report.cause?.code;
        results.push(cause ? resultOf(report, leads) : withoutCause(report, report.cause === null));
      }
      return results;
    });
  } finally {
    await served.close();
  }
}

/** A pod of the workload in trouble; the node that the incident is about, or a healthy one, and its instance. */
function namesIn(world: World, message: string): Readonly<Record<string, string>> {
  const objects = Object.values(world.clusters)[0]?.objects ?? [];
  const pod = objects.find(one => one.kind === 'Pod' && one.metadata.name.startsWith('checkout-'));
  const node =
    /\bip-\d+-\d+-\d+-\d+[a-z0-9.-]*/.exec(message)?.[0] ?? 'ip-10-0-1-21.eu-west-1.compute.internal';
  const regions = Object.values(world.accounts).flatMap(account => Object.values(account.regions));
  const instances = regions.flatMap(region => recordsAt(region, 'ec2', 'Instances'));
  const instance = instances.find(one => textAt(one, 'PrivateDnsName') === node);
  return { pod: pod?.metadata.name ?? '', node, instance: textAt(instance, 'InstanceId') };
}

function resultOf({ verdict, cause }: Report, leads: boolean): Result {
  if (cause !== null) return leads ? 'right' : 'wrong';
  if (verdict === 'healthy') return 'called healthy';
  return verdict === 'not-found' || verdict === 'not-recognised' ? 'not found' : 'no cause';
}

function withoutCause({ cause, verdict }: Report, isRight: boolean): Result {
  if (isRight) return 'right';
  if (verdict === 'not-found' || verdict === 'not-recognised') return 'not found';
  return cause === null ? 'no cause' : 'wrong';
}

/** Controllers have said what they have to say once the events of a namespace no longer become more. */
async function settled(cluster: RealCluster, namespace: string): Promise<void> {
  let before = -1;
  for (let tries = 0; tries < 20; tries++) {
    const { body } = await cluster.ask('GET', `/api/v1/namespaces/${namespace}/events`);
    const { length } = (body as { readonly items: readonly unknown[] }).items;
    if (length > 0 && length === before) return;
    before = length;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
}
