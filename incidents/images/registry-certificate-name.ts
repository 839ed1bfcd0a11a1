import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'images.acme.example/team/app:5';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to do request: Head "https://images.acme.example/v2/team/app/manifests/5": tls: failed to verify certificate: x509: certificate is valid for registry.acme.example, not images.acme.example`,
} as const;

/** The certificate is for the old name of the registry. */
export const registryCertificateName: Incident = {
  name: 'registry-certificate-name',
  title: 'The certificate is for the old name of the registry',
  message: pastedEvents(FAILURE, 'renamed the registry last week, DNS points to it'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-tls',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-trusts-registry', code: 'other-name' },
  },
};
