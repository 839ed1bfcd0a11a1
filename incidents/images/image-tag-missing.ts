import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/checkout:2025.11.4`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** A deploy names a tag that the build has not pushed. */
export const imageTagMissing: Incident = {
  name: 'image-tag-missing',
  title: 'A deploy names a tag that the build has not pushed',
  message: pastedEvents(FAILURE, 'the deploy of 11.4 hangs, CI says it is green'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'tag-missing' },
  },
};
