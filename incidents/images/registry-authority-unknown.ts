import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'reg.corp.example/team/app:5';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to do request: Head "https://reg.corp.example/v2/team/app/manifests/5": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
} as const;

/** The nodes do not know the company’s own authority. */
export const registryAuthorityUnknown: Incident = {
  name: 'registry-authority-unknown',
  title: 'The nodes do not know the company’s own authority',
  message: pastedEvents(FAILURE, 'new node image without our CA bundle, I suppose?'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-tls',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-trusts-registry', code: 'unknown-authority' },
  },
};
