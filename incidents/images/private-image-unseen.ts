import { dockerHub, publicRepository, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { BOTH } from './scene-public.ts';

const IMAGE = 'acmecorp/ledger:7.0';
const FAILURE = { image: IMAGE, reason: 'BackOff', says: `Back-off pulling image "${IMAGE}"` } as const;
const LEDGER = { ...publicRepository('acmecorp/ledger', { '6.9': BOTH, '7.0': BOTH }), isPrivate: true };

/** The event with the reason is gone, and Docker Hub answers for a private repository as for none. */
export const privateImageUnseen: Incident = {
  name: 'private-image-unseen',
  title:
    'A private image waits, its event with the reason is gone, and Docker Hub answers as if it were not there',
  message: pastedEvents(FAILURE, 'ledger 7.0 does not start, the pull secret is the usual one'),
  world: now =>
    withRegistries(stuck(healthy(now), FAILURE, now, { imagePullSecrets: [{ name: 'docker-hub' }] }), {
      'docker.io': dockerHub({ 'acmecorp/ledger': LEDGER }),
    }),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'inconclusive',
    unchecked: [{ check: 'registry/registry-gives-image', permission: 'undecidable' }],
  },
};
