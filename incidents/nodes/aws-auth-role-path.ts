import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, NODE_ROLE_ARN, withAwsAuth, withStray } from './scene.ts';

/** aws-auth names the role with a path. */
export const awsAuthRolePath: Incident = {
  name: 'aws-auth-role-path',
  title: 'aws-auth names the role with a path',
  message: kubeletSays(
    'aws-auth comes from terraform',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(world, entryOf({ rolearn: NODE_ROLE_ARN.replace(':role/', ':role/platform/') }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'role-path' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
