import type { Incident } from '../incident.ts';
import { healthy, REGISTRY, stuck } from './scene.ts';

const IMAGE = `${REGISTRY}/shop/checkout:2025.11.30`;
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": ${IMAGE}: not found`,
} as const;

/** Nobody pasted anything: a deployment is asked for by name, and its events tell. */
export const diagnoseStuckDeployment: Incident = {
  name: 'diagnose-stuck-deployment',
  title: 'Nobody pasted anything: a deployment is asked for by name, and its events tell',
  message: '/diagnose deployment checkout -n shop -c prod-eu',
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'aws/image-exists-in-registry', code: 'tag-missing' },
  },
};
