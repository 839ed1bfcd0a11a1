/** What a pull from one repository takes; the token beside them is for the whole registry. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const PULL_ACTIONS = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:GetDownloadUrlForLayer',
  'ecr:BatchGetImage',
] as const;

/** What logging in to a registry takes, on no resource in particular. */
export const TOKEN_ACTION = 'ecr:GetAuthorizationToken';
