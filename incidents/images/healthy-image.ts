import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The pull works by now: the pods have started since the pasted event. */
export const healthyImage: Incident = {
  name: 'healthy-image',
  title: 'The pull works by now: the pods have started since the pasted event',
  message: pastedEvents(FAILURE, 'from before the last restart, is that over?'),
  world: now => rollOut(healthy(now), PLACE.cluster, CHECKOUT, now),
  expect: { kind: 'image-no-basic-auth', verdict: 'healthy' },
};
