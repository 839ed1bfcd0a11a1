import { withoutObject } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, PLACE, withAwsAuth, withStray } from './scene.ts';

/** The ConfigMap aws-auth was deleted. */
export const awsAuthDeleted: Incident = {
  name: 'aws-auth-deleted',
  title: 'The ConfigMap aws-auth was deleted',
  message: kubeletSays(
    'all new nodes are turned away since helm uninstall',
    'kubelet_node_status.go:92] "Unable to register node with API server" err="Unauthorized"',
  ),
  world(now) {
    const world = withAwsAuth(withStray(healthy(now), now), entryOf({}));
    return withoutObject(world, PLACE.cluster, {
      kind: 'ConfigMap',
      namespace: 'kube-system',
      name: 'aws-auth',
    });
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'config-map-missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
