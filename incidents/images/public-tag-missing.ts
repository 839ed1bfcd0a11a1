import { dockerHub, publicRepository, withRegistries } from '../../simulator/builders/registries.ts';
import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';
import { BOTH, notFound } from './scene-public.ts';

const FAILURE = notFound('nginx:1.29.14-alpine', 'docker.io/library/nginx:1.29.14-alpine');
const NGINX = publicRepository('library/nginx', {
  '1.28.0': BOTH,
  '1.28.0-alpine': BOTH,
  '1.29.1': BOTH,
  '1.29.1-alpine': BOTH,
  '1.29.4': BOTH,
  '1.29.4-alpine': BOTH,
  alpine: BOTH,
  latest: BOTH,
  stable: BOTH,
});

/** An update names a tag that Docker Hub never had. */
export const publicTagMissing: Incident = {
  name: 'public-tag-missing',
  title: 'An update names a tag that Docker Hub never had',
  message: pastedEvents(FAILURE, 'bumped nginx by hand for the CVE, now it does not come up'),
  world: now =>
    withRegistries(stuck(healthy(now), FAILURE, now), { 'docker.io': dockerHub({ 'library/nginx': NGINX }) }),
  expect: {
    kind: 'image-not-found',
    verdict: 'cause-found',
    cause: { check: 'registry/registry-gives-image', code: 'tag-missing' },
  },
};
