import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy } from './scene.ts';
import { withdrawnPolicy } from './scene-role.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** An image is asked for by name; the pods that fail to pull it are found by their events. */
export const diagnoseImage: Incident = {
  name: 'diagnose-image',
  title: 'An image is asked for by name; the pods that fail to pull it are found by their events',
  message: `/diagnose image ${GOOD_IMAGE} -c prod-eu`,
  world: now => failing(withdrawnPolicy(healthy(now)), FAILURE, now),
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/puller-may-pull', code: 'not-allowed' },
  },
};
