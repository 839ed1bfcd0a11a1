import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'quay.io/acme/ledger:8';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": unexpected status from HEAD request to https://quay.io/v2/acme/ledger/manifests/8: 401 UNAUTHORIZED`,
} as const;

/** The token in the pull secret has run out. */
export const pullSecretRefused: Incident = {
  name: 'pull-secret-refused',
  title: 'The token in the pull secret has run out',
  message: pastedEvents(FAILURE, 'pulled fine until the robot account was rotated'),
  world: now => stuck(healthy(now), FAILURE, now, { imagePullSecrets: [{ name: 'quay' }] }),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pull-secrets-are-right', code: 'secret-refused' },
  },
  repair: ['kubectl rollout restart deployment/checkout -n shop'],
};
