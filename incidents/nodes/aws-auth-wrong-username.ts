import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, withAwsAuth, withStray } from './scene.ts';

/** aws-auth gives the nodes a fixed user name. */
export const awsAuthWrongUsername: Incident = {
  name: 'aws-auth-wrong-username',
  title: 'aws-auth gives the nodes a fixed user name',
  message: kubeletSays(
    'nodes cannot register, aws-auth looks fine to me',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(world, entryOf({ username: 'system:node:nodes' }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'wrong-username' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
