import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'acmecorp/billing:3.1';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = Error response from daemon: pull access denied for acmecorp/billing, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
} as const;

/** A private repository of Docker Hub is pulled without a login. */
export const dockerHubPrivate: Incident = {
  name: 'docker-hub-private',
  title: 'A private repository of Docker Hub is pulled without a login',
  message: pastedEvents(FAILURE, 'the image was made private today'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pull-secrets-are-right', code: 'no-secret' },
  },
};
