import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/Checkout:2025.11.3`;
const FAILURE = {
  image: IMAGE,
  says: `Failed to apply default image tag "${IMAGE}": couldn't parse image name "${IMAGE}": invalid reference format: repository name must be lowercase`,
  reason: 'InspectFailed',
} as const;

/** The repository is written with a capital letter. */
export const imageNameUppercase: Incident = {
  name: 'image-name-uppercase',
  title: 'The repository is written with a capital letter',
  message: pastedEvents(FAILURE, 'renamed the chart value, pods show InvalidImageName'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-name-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/image-reference-can-be-read', code: 'correctable' },
  },
};
