import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, onCluster } from './scene.ts';
import { CLAIM, CLAIMED, withKarpenter, withLaunchedClaim } from './scene-karpenter.ts';

/** The cluster does not admit the role of the nodes that Karpenter launches. */
export const karpenterRoleNotAdmitted: Incident = {
  name: 'karpenter-role-not-admitted',
  title: 'The cluster does not admit the role of the nodes that Karpenter launches',
  message: `kubectl describe nodeclaim ${CLAIM}\nMessage: Node not registered with cluster\nReason: NodeNotFound\nStatus: Unknown\nType: Registered\nProvider ID: aws:///eu-west-1a/${CLAIMED}`,
  world(now) {
    const world = withLaunchedClaim(withKarpenter(healthy(now), now, { unadmitted: true }), now, {
      registered: { status: 'Unknown', reason: 'NodeNotFound', message: 'Node not registered with cluster' },
    });
    return onCluster(world, one => put(one, ['accessConfig', 'authenticationMode'], 'API'));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/access-entry-admits-node-role', code: 'absent' },
    problems: [
      { check: 'kubernetes/node-has-joined', code: 'not-joined' },
      { check: 'kubernetes/node-claim-is-ready', code: 'not-registered' },
    ],
  },
};
