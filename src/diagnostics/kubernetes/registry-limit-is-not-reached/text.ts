import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

export const text = {
  title: 'The registry’s rate limit is not reached',
  codes: {
    'cache-at-hand': {
      says: 'The pull rate limit of {registry} is reached (this pod pulls {login}). Your ECR pull-through cache (prefix {prefix}) is not used by the image.',
      fix: [setImage('Change the image to the ECR pull-through cache.')],
    },
    reached: {
      says: 'The pull rate limit of {registry} is reached (this pod pulls {login}); without a login, everything behind one NAT gateway shares it.',
      fix: [
        {
          text: 'Immediately: wait, or pull with a login of your own (a pull secret).',
          effect: 'look',
        },
        {
          text: 'Permanently: create an ECR pull-through cache for {registry}: aws ecr create-pull-through-cache-rule --region {region} --ecr-repository-prefix {prefix} --upstream-registry-url {upstream} --credential-arn SECRET_ARN. For Docker Hub and GitHub, keep their login in Secrets Manager under a name that begins with ecr-pullthroughcache/.',
        },
        {
          text: 'Then change the image to {corrected}. The role that pulls needs AmazonEC2ContainerRegistryPullOnly for the first pull; ReadOnly cannot import images.',
        },
      ],
    },
  },
} as const satisfies CheckText;
