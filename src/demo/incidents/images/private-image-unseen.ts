import { dockerHub, publicRepository, withRegistries } from '../../builders/registries.ts';
import type { Incident } from '../../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { BOTH, notFound } from './scene-public.ts';

const FAILURE = notFound('acmecorp/ledger:7.0', 'docker.io/acmecorp/ledger:7.0');
const LEDGER = { ...publicRepository('acmecorp/ledger', { '6.9': BOTH }), isPrivate: true };

/** A private image is not there; to the bot, Docker Hub answers as if the whole repository were not. */
export const privateImageUnseen: Incident = {
  name: 'private-image-unseen',
  title: 'A tag of a private repository is missing, which Docker Hub tells nobody without a login',
  message: pastedEvents(FAILURE, 'ledger 7.0 does not start, the pull secret is the usual one'),
  world: now =>
    withRegistries(stuck(healthy(now), FAILURE, now, { imagePullSecrets: [{ name: 'docker-hub' }] }), {
      'docker.io': dockerHub({ 'acmecorp/ledger': LEDGER }),
    }),
  expect: {
    kind: 'image-not-found',
    verdict: 'inconclusive',
    unchecked: [{ check: 'registry/registry-gives-image', permission: 'undecidable' }],
  },
};
