import { nodeConfig } from '../../simulator/builders/compute.ts';
import { authorityOf, endpointOf } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };

/** The launch template was copied from staging. */
export const userDataOfStaging: Incident = {
  name: 'user-data-of-staging',
  title: 'The launch template was copied from staging',
  message: joinFailed('new template for prod, same as staging'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      nodeConfig({ cluster: 'staging-eu', endpoint: endpointOf(SITE), authority: authorityOf(SITE) }),
    );
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'other-cluster' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
