import type { Incident } from '../incident.ts';
import { GOOD_IMAGE, healthy, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/chekout:2025.11.3`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** The repository is misspelt, and there is none of that name. */
export const imageRepositoryMisspelt: Incident = {
  name: 'image-repository-misspelt',
  title: 'The repository is misspelt, and there is none of that name',
  message: pastedEvents(FAILURE, 'new values file, first deploy with it'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'repository-missing' },
  },
  repair: [`kubectl set image deployment/checkout app=${GOOD_IMAGE} -n shop`],
};
