import type { Incident } from '../incident.ts';
import { healthy, kubeletSays, NODE_ROLE_ARN, onEks, withStray } from './scene.ts';
import { PLACE } from './scene-place.ts';

/** The access entry of the node role is a standard one. */
export const accessEntryStandard: Incident = {
  name: 'access-entry-standard',
  title: 'The access entry of the node role is a standard one',
  message: kubeletSays(
    'access entries by terraform now',
    'kubelet_node_status.go:92] "Unable to register node with API server" err="Unauthorized"',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    return onEks(world, 'accessEntries', 'principalArn', NODE_ROLE_ARN, one => ({
      ...one,
      type: 'STANDARD',
      kubernetesGroups: [],
      username: NODE_ROLE_ARN,
    }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/access-entry-admits-node-role', code: 'wrong-type' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
  repair: [
    `aws eks delete-access-entry --cluster-name ${PLACE.cluster} --principal-arn ${NODE_ROLE_ARN}`,
    `aws eks create-access-entry --cluster-name ${PLACE.cluster} --principal-arn ${NODE_ROLE_ARN} --type EC2_LINUX`,
  ],
};
