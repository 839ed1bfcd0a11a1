import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, PLACE, withAwsAuth, withStray } from './scene.ts';

/** aws-auth lost the entry of the node role. */
export const awsAuthRoleMissing: Incident = {
  name: 'aws-auth-role-missing',
  title: 'aws-auth lost the entry of the node role',
  message: kubeletSays(
    'somebody applied their own aws-auth',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(
      world,
      entryOf({
        rolearn: `arn:aws:iam::${PLACE.account}:role/ci-deployer`,
        username: 'ci',
        groups: ['deployers'],
      }),
    );
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'role-missing' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
