import type { Incident } from '../incident.ts';
import { entryOf, healthy, kubeletSays, NODE_ROLE_ARN, withAwsAuth, withStray } from './scene.ts';

/** A tab broke the YAML inside aws-auth. */
export const awsAuthBroken: Incident = {
  name: 'aws-auth-broken',
  title: 'A tab broke the YAML inside aws-auth',
  message: kubeletSays(
    'edited aws-auth by hand, one more role',
    'reflector.go:140] k8s.io/client-go/informers/factory.go:150: Failed to watch *v1.Node: failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return withAwsAuth(world, `- rolearn: ${NODE_ROLE_ARN}\n\tusername: system:node:{{EC2PrivateDNSName}}\n`);
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/aws-auth-admits-node-role', code: 'map-broken' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
  repair: [
    `kubectl patch configmap aws-auth -n kube-system --type merge -p '${JSON.stringify({ data: { mapRoles: entryOf({}) } })}'`,
  ],
};
