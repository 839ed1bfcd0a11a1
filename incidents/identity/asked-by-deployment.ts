import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, NO_CREDENTIALS } from './scene.ts';
import { annotated } from './scene-worlds.ts';

/** Asked about a deployment: its log says that it finds no credentials. */
export const askedByDeployment: Incident = {
  name: 'asked-by-deployment',
  title: 'Asked about a deployment: its log says that it finds no credentials',
  message: '/diagnose deployment shop/checkout -c prod-eu',
  world: now => failing(annotated(healthy(now), undefined, now), NO_CREDENTIALS, now),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
  },
  repair: NAME_ROLE,
};
