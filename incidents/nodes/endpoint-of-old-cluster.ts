import { nodeConfig } from '../../simulator/builders/compute.ts';
import { authorityOf } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };

/** The user data names the endpoint of a cluster that was rebuilt. */
export const endpointOfOldCluster: Incident = {
  name: 'endpoint-of-old-cluster',
  title: 'The user data names the endpoint of a cluster that was rebuilt',
  message: joinFailed('we rebuilt prod-eu in spring, the template is older'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      nodeConfig({
        cluster: PLACE.cluster,
        endpoint: 'https://FFFF0000FFFF0000FFFF0000FFFF0000.gr7.eu-west-1.eks.amazonaws.com',
        authority: authorityOf(SITE),
      }),
    );
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'other-endpoint' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
