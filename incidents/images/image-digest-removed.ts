import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/checkout@sha256:4f1c6b0e8d2a975361b8c0a4f7e9d3521806bb7c9e4d5f60a1b2c3d4e5f60718`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** The pinned digest was removed by a lifecycle rule. */
export const imageDigestRemoved: Incident = {
  name: 'image-digest-removed',
  title: 'The pinned digest was removed by a lifecycle rule',
  message: pastedEvents(FAILURE, 'rolled back to the pinned image of last spring'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'digest-missing' },
  },
};
