import { beforeAll, expect, it } from 'vitest';
import type { Manifest } from '../../simulator/world.ts';
import type { RealCluster } from './support/cluster.ts';
import { clusterWithControllers } from './support/control-plane.ts';
import { describeReal } from './support/describe-real.ts';
import { DERIVED_RULES, diagnoseReal } from './support/diagnose.ts';

const APP = { matchLabels: { app: 'till' } };

function deployment(namespace: string, pod: object): Manifest {
  const containers = [{ name: 'app', image: 'registry.example/till:1' }];
  const template = { metadata: { labels: APP.matchLabels }, spec: { containers, ...pod } };
  const spec = { replicas: 1, selector: APP, template };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'till', namespace }, spec };
}

describeReal('faults that scheduler and controllers make of manifests', () => {
  let cluster: RealCluster;
  beforeAll(async () => {
    cluster = clusterWithControllers();
    await cluster.grantBot(DERIVED_RULES);
  });

  it('a pod that fits no node is not called healthy', async () => {
    const namespace = await cluster.namespace();
    await cluster.load([deployment(namespace, { nodeSelector: { disk: 'nvme' } })]);
    const events = `/api/v1/namespaces/${namespace}/events?fieldSelector=reason=FailedScheduling`;
    await cluster.waitFor(events, body => (body as { items: unknown[] }).items.length > 0);
    const report = await diagnoseReal(`/diagnose deployment till -n ${namespace}`, {
      clusters: { prod: cluster },
    });
    expect(report.verdict).not.toBe('healthy');
  });
});
