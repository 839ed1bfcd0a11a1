import { nodeConfig } from '../../simulator/builders/compute.ts';
import { endpointOf } from '../../simulator/builders/eks.ts';
import type { Incident } from '../incident.ts';
import { healthy, joinFailed, PLACE, withStray, withUserData } from './scene.ts';

const SITE = { ...PLACE };

/** The user data has the certificate authority of a cluster that was rebuilt. */
export const authorityOfOldCluster: Incident = {
  name: 'authority-of-old-cluster',
  title: 'The user data has the certificate authority of a cluster that was rebuilt',
  message: joinFailed('x509 errors in the journal, template untouched'),
  world(now) {
    const world = withStray(healthy(now), now);
    const told = withUserData(
      world,
      nodeConfig({ cluster: PLACE.cluster, endpoint: endpointOf(SITE), authority: 'b2xkLWF1dGhvcml0eQ==' }),
    );
    return told;
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/user-data-joins-cluster', code: 'other-authority' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
