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
          text: 'At once: nothing but waiting, or pulling with a login of your own. For good: let ECR cache the registry. For Docker Hub and GitHub, keep their login in Secrets Manager under a name that begins with ecr-pullthroughcache/, and put the ARN of that secret into the variable first.',
          command:
            'aws ecr create-pull-through-cache-rule --region {region} --ecr-repository-prefix {prefix} --upstream-registry-url {upstream} --credential-arn "$REGISTRY_SECRET_ARN"',
        },
        setImage(
          'Pull through the cache. For the first pull, the role that pulls needs AmazonEC2ContainerRegistryPullOnly: the older ReadOnly may not import.',
        ),
      ],
    },
  },
} as const satisfies CheckText;
