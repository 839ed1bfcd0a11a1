import { changeRegional, put, where } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, INSTANCE, NODE, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The instance of the node has no instance profile any more. */
export const instanceWithoutProfile: Incident = {
  name: 'instance-without-profile',
  title: 'The instance of the node has no instance profile any more',
  message: pastedEvents(FAILURE, 'only pods on one node cannot pull'),
  world: now => {
    const bare = where('InstanceId', INSTANCE, one => put(one, ['IamInstanceProfile'], undefined));
    return failing(changeRegional(healthy(now), PLACE, 'ec2', 'Instances', bare), FAILURE, now, NODE);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'no-profile' },
  },
  repair: [
    `aws ec2 associate-iam-instance-profile --instance-id ${INSTANCE} --iam-instance-profile Name=prod-eu-node`,
  ],
};
