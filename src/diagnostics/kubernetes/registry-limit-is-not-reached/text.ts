import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

export const text = {
  title: 'The registry’s rate limit is not reached',
  codes: {
    'cache-at-hand': {
      says: '{registry} has counted enough pulls for now; this pod pulls {login}. Your ECR has a cache for it (prefix {prefix}), which the image does not use.',
      fix: [setImage('Pull through the cache.')],
    },
    reached: {
      says: '{registry} has counted enough pulls for now; this pod pulls {login}. Pulls without a login are counted by address: everything behind one NAT gateway shares them.',
      fix: [
        {
          text: 'At once there is only waiting, or pulling with a login of your own (a pull secret).',
          effect: 'look',
        },
        {
          text: 'For good, let ECR cache the registry: aws ecr create-pull-through-cache-rule --region {region} --ecr-repository-prefix {prefix} --upstream-registry-url {upstream} --credential-arn SECRET_ARN. For Docker Hub and GitHub, keep their login in Secrets Manager under a name that begins with ecr-pullthroughcache/.',
        },
        {
          text: 'Then pull through it, as {corrected}. For the first pull, the role that pulls needs AmazonEC2ContainerRegistryPullOnly: the older ReadOnly may not import.',
        },
      ],
    },
  },
} as const satisfies CheckText;
