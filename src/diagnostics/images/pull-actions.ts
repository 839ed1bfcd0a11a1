/** What a pull from one repository takes, as AWS’s own AmazonEC2ContainerRegistryPullOnly has it. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/security-iam-awsmanpol.html */
export const PULL_ACTIONS = ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage'] as const;

/** What a repository’s policy should allow for pulls; older clients ask for the layers first. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html */
export const GRANTED_ACTIONS = ['ecr:BatchCheckLayerAvailability', ...PULL_ACTIONS] as const;

/** What logging in to a registry takes, on no resource in particular. */
export const TOKEN_ACTION = 'ecr:GetAuthorizationToken';
