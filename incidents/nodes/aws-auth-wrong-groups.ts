import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, withAwsAuth, withStray } from './scene.ts';

/** aws-auth puts the nodes into one group only. */
export const awsAuthWrongGroups: Incident = {
  name: 'aws-auth-wrong-groups',
  title: 'aws-auth puts the nodes into one group only',
  message: kubeletSays(
    'tidied up aws-auth groups',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(world, entryOf({ groups: ['system:nodes'] }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'wrong-groups' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
