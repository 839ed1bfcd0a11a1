import type { Incident } from '../incident.ts';
import { healthy, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'nginx:1.29';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/library/nginx:1.29": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:2d194184b067db3598771b4cf326cfe6ad5051937ba1132b8b7d4b0184e0d0a6: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit`,
} as const;

/** All nodes share one address, and Docker Hub has counted enough. */
export const dockerHubLimit: Incident = {
  name: 'docker-hub-limit',
  title: 'All nodes share one address, and Docker Hub has counted enough',
  message: pastedEvents(FAILURE, 'cluster was scaled up for the sale, new pods hang'),
  world: now => stuck(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-rate-limited',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/registry-limit-is-not-reached', code: 'reached' },
  },
  repair: [
    'aws ecr create-pull-through-cache-rule --region eu-west-1 --ecr-repository-prefix docker-hub --upstream-registry-url registry-1.docker.io --credential-arn arn:aws:secretsmanager:eu-west-1:111122223333:secret:ecr-pullthroughcache/docker-hub',
    'kubectl set image deployment/checkout app=111122223333.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/nginx:1.29 -n shop',
  ],
};
