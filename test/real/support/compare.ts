import type { Incident } from '../../../incidents/incident.ts';
import { serveWorld } from '../../../simulator/serve-world.ts';
import type { World } from '../../../simulator/world.ts';
import { checks } from '../../../src/catalogue/checks.ts';
import { diagnose } from '../../../src/diagnose.ts';
import { declaredReads } from '../../../src/diagnostics/declared-reads.ts';
import type { Report } from '../../../src/domain/report.ts';
import { settingsFor } from '../../../src/local/demo-world.ts';
import { inquiryOf } from '../../../src/local/diagnose-demo.ts';
import { type DiagnosisSettings, makeDiagnosing } from '../../../src/main/make-diagnosing.ts';
import { clusterRoleFor } from '../../../src/providers/kubernetes/cluster-role.ts';
import { toJson } from '../../../src/replies/to-json.ts';
import { subjects } from '../../../src/subjects/index.ts';
import type { RealCluster } from './cluster.ts';

/** Runs incidents with their Kubernetes objects in real API servers and with them in the simulator. */
export interface CompareOnRealServers {
  run(incident: Incident): Promise<{ readonly simulated: unknown; readonly real: unknown }>;
}

/** Gives the bot the derived role on the real API servers; clouds and registries are simulated in both runs. */
export async function compareOnRealServers(clusters: readonly RealCluster[]): Promise<CompareOnRealServers> {
  const { rules } = clusterRoleFor(declaredReads([...checks, ...subjects]).kubernetes);
  for (const cluster of clusters) await cluster.grantBot(rules);
  return {
    async run(incident) {
      const now = new Date();
      return {
        simulated: await reportOf(incident, now, settings => settings),
        real: await withRealClusters(incident.world(now), clusters, connect =>
          reportOf(incident, now, connect),
        ),
      };
    },
  };
}

/** Settings as they are, but for the clusters, which are the real ones. */
type Connect = (settings: DiagnosisSettings) => DiagnosisSettings;

/** Brings the clusters of a world into real API servers for as long as the work takes. */
export async function withRealClusters<Result>(
  world: World,
  clusters: readonly RealCluster[],
  work: (connect: Connect) => Promise<Result>,
): Promise<Result> {
  const names = Object.keys(world.clusters);
  const inTheirPlace = names.map((name, index) => ({
    name,
    objects: world.clusters[name],
    cluster: clusters[index],
  }));
  const restored = await Promise.allSettled(
    inTheirPlace.map(async ({ name, objects, cluster }) => {
      if (cluster === undefined || objects === undefined)
        throw new Error(`no API server is left for ${name}`);
      return cluster.restore(objects);
    }),
  );
  try {
    for (const one of restored) if (one.status === 'rejected') throw one.reason;
    const textOf = (name: string) => clusters[names.indexOf(name)]?.botKubeconfig(name) ?? '';
    return await work(settings => ({
      ...settings,
      clusters: settings.clusters.map(one => ({
        ...one,
        connection: { by: 'kubeconfig-text', text: textOf(one.name), context: one.name },
      })),
    }));
  } finally {
    await Promise.all(restored.map(one => (one.status === 'fulfilled' ? one.value() : undefined)));
  }
}

async function reportOf(incident: Incident, now: Date, connect: Connect): Promise<unknown> {
  const world = incident.world(now);
  const served = await serveWorld(world);
  const diagnosing = await makeDiagnosing(connect(settingsFor(world, served)), served.environment);
  try {
    const using = diagnosing.using(() => {});
    const report = await diagnose(inquiryOf(incident), { ...using, now: () => now });
    return comparable(report);
  } finally {
    await diagnosing.close();
    await served.close();
  }
}

/** How long it took is no part of what is said. */
function comparable(report: Report): unknown {
  const { elapsedMs, ...rest } = toJson(report);
  return rest;
}
