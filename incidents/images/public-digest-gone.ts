import { gitHubRegistry, publicRepository, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { BOTH, notFound } from './scene-public.ts';

const DIGEST = 'sha256:9b1c7e0d4a83f2665bd0937c1e8fa4d2705c36be81f94ad07e2c5b61f0a83d97';
const FAILURE = notFound(`ghcr.io/acme-labs/feature-flags@${DIGEST}`);
const FLAGS = publicRepository('acme-labs/feature-flags', { nightly: BOTH, '2.3.0': BOTH });

/** A nightly build was pinned by its digest, and the project keeps only the newest. */
export const publicDigestGone: Incident = {
  name: 'public-digest-gone',
  title: 'A nightly build on GHCR was pinned by its digest, and only the newest is kept',
  message: pastedEvents(FAILURE, 'we pinned the nightly of feature-flags, new node cannot start it'),
  world: now =>
    withRegistries(stuck(healthy(now), FAILURE, now), {
      'ghcr.io': gitHubRegistry({ 'acme-labs/feature-flags': FLAGS }),
    }),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'registry/registry-gives-image', code: 'absent' },
  },
};
