import type { Incident } from '../incident.ts';
import { healthy, NAME_ROLE } from './scene.ts';
import { annotated } from './scene-worlds.ts';

/** Asked about a service account by name: its annotation is gone. */
export const askedByServiceAccount: Incident = {
  name: 'asked-by-service-account',
  title: 'Asked about a service account by name: its annotation is gone',
  message: '/diagnose serviceaccount checkout -n shop -c prod-eu',
  world: now => annotated(healthy(now), undefined, now),
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
  },
  repair: NAME_ROLE,
};
