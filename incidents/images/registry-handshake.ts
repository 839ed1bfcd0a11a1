import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'mirror.acme.example:8443/team/app:5';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to do request: Head "https://mirror.acme.example:8443/v2/team/app/manifests/5": remote error: tls: handshake failure`,
} as const;

/** A proxy in between speaks another TLS. */
export const registryHandshake: Incident = {
  name: 'registry-handshake',
  title: 'A proxy in between speaks another TLS',
  message: pastedEvents(FAILURE, 'since the new proxy, pulls die in the handshake'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-tls',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-trusts-registry', code: 'handshake' },
  },
};
