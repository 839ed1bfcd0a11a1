import type { Incident } from '../incident.ts';
import { GOOD_IMAGE, healthy, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/checkout:`;
const FAILURE = {
  image: IMAGE,
  says: `Failed to apply default image tag "${IMAGE}": couldn't parse image name "${IMAGE}": invalid reference format`,
  reason: 'InspectFailed',
} as const;

/** A template variable was never filled in. */
export const imageNameUnfilled: Incident = {
  name: 'image-name-unfilled',
  title: 'A template variable was never filled in',
  message: pastedEvents(FAILURE, 'pipeline was changed yesterday, the tag should come from there'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-name-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/image-reference-can-be-read', code: 'malformed' },
  },
  repair: [`kubectl set image deployment/checkout app=${GOOD_IMAGE} -n shop`],
};
