import type { Incident } from '../incident.ts';
import { healthy, NODE, pastedEvents, REGISTRY, stuck } from './scene.ts';
import { onGraviton, pushed } from './scene-platform.ts';

const IMAGE = `${REGISTRY}/shop/checkout:2025.12.0`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": no match for platform in manifest: not found`,
} as const;

/** The image was built for amd64 only, and the node is a Graviton. */
export const platformMissing: Incident = {
  name: 'platform-missing',
  title: 'The image was built for amd64 only, and the node is a Graviton',
  message: pastedEvents(FAILURE, 'moved half of the nodes to Graviton yesterday'),
  world: now =>
    stuck(onGraviton(pushed(healthy(now), '2025.12.0', ['amd64'], now), now), FAILURE, now, {}, NODE),
  expect: {
    kind: 'image-platform-mismatch',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-node', code: 'platform-missing' },
  },
};
