import { publicRepository, quay, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { BOTH, notFound } from './scene-public.ts';

const FAILURE = notFound('quay.io/prometheus/node-exporter:1.9.1');
const EXPORTER = publicRepository('prometheus/node-exporter', {
  latest: BOTH,
  master: BOTH,
  'v1.8.2': BOTH,
  'v1.9.0': BOTH,
  'v1.9.1': BOTH,
});

/** The tags of the image begin with a v, and the one in the manifest does not. */
export const publicTagWithoutV: Incident = {
  name: 'public-tag-without-v',
  title: 'The tags of a public image begin with a v, and the one that is asked for does not',
  message: pastedEvents(FAILURE, 'node-exporter as a sidecar, version taken from the release page'),
  world: now =>
    withRegistries(stuck(healthy(now), FAILURE, now), {
      'quay.io': quay({ 'prometheus/node-exporter': EXPORTER }),
    }),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'registry/registry-gives-image', code: 'tag-missing' },
  },
};
