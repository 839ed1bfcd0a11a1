import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = '10.20.0.5:5000/team/app:5';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${IMAGE}": failed to resolve reference "${IMAGE}": failed to do request: Head "https://10.20.0.5:5000/v2/team/app/manifests/5": http: server gave HTTP response to HTTPS client`,
} as const;

/** The registry in the office speaks plain HTTP. */
export const registrySpeaksHttp: Incident = {
  name: 'registry-speaks-http',
  title: 'The registry in the office speaks plain HTTP',
  message: pastedEvents(FAILURE, 'docker pull works on my machine with insecure-registries'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-tls',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-trusts-registry', code: 'plain-http' },
  },
};
