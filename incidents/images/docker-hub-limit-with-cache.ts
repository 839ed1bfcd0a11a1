import { changeRegional } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE, pastedEvents, stuck } from './scene.ts';

const IMAGE = 'redis:8.2';
const FAILURE = {
  image: IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/library/redis:8.2": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/redis/manifests/sha256:2d194184b067db3598771b4cf326cfe6ad5051937ba1132b8b7d4b0184e0d0a6: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit`,
} as const;

/** ECR has a cache for Docker Hub, which this image does not use. */
export const dockerHubLimitWithCache: Incident = {
  name: 'docker-hub-limit-with-cache',
  title: 'ECR has a cache for Docker Hub, which this image does not use',
  message: pastedEvents(FAILURE, 'redis sidecar hits the Docker Hub limit, did we not fix that?'),
  world: now => {
    const rule = { ecrRepositoryPrefix: 'hub', upstreamRegistryUrl: 'registry-1.docker.io' };
    const world = changeRegional(healthy(now), PLACE, 'ecr', 'pullThroughCacheRules', () => [rule]);
    return stuck(world, FAILURE, now);
  },
  expect: {
    kind: 'image-rate-limited',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/registry-limit-is-not-reached', code: 'cache-at-hand' },
  },
};
