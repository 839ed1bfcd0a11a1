import type { Incident } from '../incident.ts';
import { healthy, PLACE, pastedEvents, stuck } from './scene.ts';

const IMAGE = `${PLACE.account}.dkr.ecr.eu-central-1.amazonaws.com/shop/checkout:2025.11.3`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** The image is named in Frankfurt, but was pushed in Ireland. */
export const imageInOtherRegion: Incident = {
  name: 'image-in-other-region',
  title: 'The image is named in Frankfurt, but was pushed in Ireland',
  message: pastedEvents(FAILURE, 'copied the manifest from the Frankfurt cluster, checkout does not start'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'in-other-registry' },
  },
};
