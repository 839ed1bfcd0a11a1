import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'harbor.acme.example/team/app:5';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to do request: Head "https://harbor.acme.example/v2/team/app/manifests/5": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-11-22T00:12:09Z is after 2026-11-21T23:59:59Z`,
} as const;

/** The certificate of the registry expired at midnight. */
export const registryCertificateExpired: Incident = {
  name: 'registry-certificate-expired',
  title: 'The certificate of the registry expired at midnight',
  message: pastedEvents(FAILURE, 'all pulls from our Harbor fail since midnight'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-tls',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-trusts-registry', code: 'expired' },
  },
};
