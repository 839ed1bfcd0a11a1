import { dockerHub, publicRepository, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, pastedEvents } from './scene.ts';
import { BOTH, notFound, running } from './scene-public.ts';

const FAILURE = notFound('traefik:v3.6', 'docker.io/library/traefik:v3.6');
const TRAEFIK = publicRepository('library/traefik', { 'v3.5': BOTH, 'v3.6': BOTH });

/** The release was announced before it was pushed; by now it is there. */
export const publicImageWell: Incident = {
  name: 'public-image-well',
  title: 'A public image was announced before it was pushed; by now it is there',
  message: pastedEvents(FAILURE, 'saw this during the upgrade this morning, anything left to do?'),
  world: now =>
    withRegistries(running(healthy(now), FAILURE.image, now), {
      'docker.io': dockerHub({ 'library/traefik': TRAEFIK }),
    }),
  expect: { kind: 'image-not-found', verdict: 'healthy' },
};
