import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, NODE_ROLE_ARN, withAwsAuth, withStray } from './scene.ts';

/** aws-auth names the instance profile. */
export const awsAuthInstanceProfile: Incident = {
  name: 'aws-auth-instance-profile',
  title: 'aws-auth names the instance profile',
  message: kubeletSays(
    'added the new node group to aws-auth myself',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(world, entryOf({ rolearn: NODE_ROLE_ARN.replace(':role/', ':instance-profile/') }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'instance-profile' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
