import { changeIam, put, where } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, NODE_ROLE, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** Somebody took the role out of the nodes’ instance profile. */
export const instanceProfileEmpty: Incident = {
  name: 'instance-profile-empty',
  title: 'Somebody took the role out of the nodes’ instance profile',
  message: pastedEvents(FAILURE, 'cleaned up unused IAM roles an hour ago, unrelated I think'),
  world: now => {
    const emptied = where('InstanceProfileName', NODE_ROLE, profile => put(profile, ['Roles'], []));
    return failing(changeIam(healthy(now), PLACE.account, 'InstanceProfiles', emptied), FAILURE, now);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'profile-empty' },
  },
};
