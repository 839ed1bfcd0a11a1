import { authorityOf, endpointOf } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, reimaged, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };

/** Bottlerocket settings of another cluster. */
export const bottlerocketOtherCluster: Incident = {
  name: 'bottlerocket-other-cluster',
  title: 'Bottlerocket settings of another cluster',
  message: joinFailed('first bottlerocket nodes'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      `[settings.kubernetes]\ncluster-name = "prod-us"\napi-server = "${endpointOf(SITE)}"\ncluster-certificate = "${authorityOf(SITE)}"\n`,
    );
    return reimaged(told, 'bottlerocket-aws-k8s-1.33-x86_64-v1.49.0-8d4b1e2f');
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'other-cluster' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
