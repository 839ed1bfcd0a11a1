import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { notFound } from './scene-public.ts';

const FAILURE = notFound('harbor.acme.example/shop/checkout:2025.13.0-rc1');

/** A registry in the house told the node that the tag is not there; the bot asks no such registry. */
export const internalRegistryTagMissing: Incident = {
  name: 'internal-registry-tag-missing',
  title: 'A registry in the house has no such tag: the node was told, and the bot takes its word',
  message: pastedEvents(FAILURE, 'release candidate from our Harbor, pipeline was red for a while'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'registry/registry-gives-image', code: 'absent-to-node' },
  },
};
