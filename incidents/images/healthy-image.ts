import type { Incident } from '../incident.ts';
import { GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** The pull works by now: the pasted event is an old one. */
export const healthyImage: Incident = {
  name: 'healthy-image',
  title: 'The pull works by now: the pasted event is an old one',
  message: pastedEvents(FAILURE, 'from the incident last week, is that over?'),
  world: now => healthy(now),
  expect: { kind: 'image-no-basic-auth', verdict: 'healthy' },
};
