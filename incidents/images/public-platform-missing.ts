import { gitHubRegistry, publicRepository, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, NODE, pastedEvents, stuck } from './scene.ts';
import { onGraviton } from './scene-platform.ts';

const IMAGE = 'ghcr.io/acme-labs/pdf-renderer:4.2';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = NotFound desc = failed to pull and unpack image "${IMAGE}": no match for platform in manifest: not found`,
} as const;
const RENDERER = publicRepository('acme-labs/pdf-renderer', { '4.1': ['amd64'], '4.2': ['amd64'] });

/** A public image is built for amd64 only, and the node is a Graviton. */
export const publicPlatformMissing: Incident = {
  name: 'public-platform-missing',
  title: 'A public image is built for amd64 only, and the node is a Graviton',
  message: pastedEvents(FAILURE, 'the renderer ran on the old nodes, not on the arm ones'),
  world: now =>
    withRegistries(stuck(onGraviton(healthy(now), now), FAILURE, now, {}, NODE), {
      'ghcr.io': gitHubRegistry({ 'acme-labs/pdf-renderer': RENDERER }),
    }),
  expect: {
    kind: 'image-platform-mismatch',
    verdict: 'cause-found',
    cause: { check: 'registry/registry-gives-image', code: 'platform-missing' },
  },
};
