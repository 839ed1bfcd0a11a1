import type { Incident } from '../../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { notFound } from './scene-public.ts';

const FAILURE = notFound('grafana/loki:3.99.0', 'docker.io/grafana/loki:3.99.0');

/** The node was told that an image is not there, and the bot may not ask registries. */
export const publicRegistryUnasked: Incident = {
  name: 'public-registry-unasked',
  title: 'A public image is not there, and the bot is not allowed to ask registries',
  message: pastedEvents(FAILURE, 'loki upgrade hangs'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'inconclusive',
    unchecked: [{ check: 'registry/registry-gives-image', permission: 'undecidable' }],
  },
};
