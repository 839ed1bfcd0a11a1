import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    entities: { operation: 'sts:AssumeRoleWithWebIdentity' },
  },
  {
    text: 'time="2025-07-01T08:00:00Z" level=error msg="operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, RequestID: 2ce1, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity" controller=dns pod=infra/external-dns-6c9d7b5f4-abcde',
    entities: { service: 'STS', namespace: 'infra', pod: 'external-dns-6c9d7b5f4-abcde' },
  },
  {
    text: 'User: arn:aws:sts::111122223333:assumed-role/eks-node-role/i-0123456789abcdef0 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/checkout',
    entities: {
      principalArn: 'arn:aws:sts::111122223333:assumed-role/eks-node-role/i-0123456789abcdef0',
      account: '111122223333',
      roleArn: 'arn:aws:iam::111122223333:role/checkout',
      operation: 'sts:AssumeRole',
    },
  },
  {
    text: `Error: IAM Role (arn:aws:iam::111122223333:role/deploy) cannot be assumed.

There are a number of possible causes of this - the most common are:
  * The credentials used in order to assume the role are invalid`,
    entities: { roleArn: 'arn:aws:iam::111122223333:role/deploy' },
  },
  {
    text: '«Une erreur s’est produite (AccessDenied) lors de l’appel de l’opération AssumeRoleWithWebIdentity: Not authorized to perform sts:AssumeRoleWithWebIdentity»',
  },
  { text: 'AccessDenied: Roles may not be assumed by root accounts.' },
  {
    text: "service web failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::111122223333:role/webTask' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).",
  },
  {
    text: "InvalidInputException: Service is unable to assume provided role. Please verify role's TrustPolicy",
  },
  { text: 'InvalidParameterValueException: The role defined for the function cannot be assumed by Lambda.' },
  {
    text: 'InvalidParameterException: Role with arn: arn:aws:iam::111122223333:role/eks, could not be assumed because it does not exist or the trusted entity is not correct',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'User: arn:aws:sts::111122223333:assumed-role/app/session is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::reports"',
    kind: 'aws-access-denied',
  },
  {
    text: 'The trust policy should allow sts:AssumeRoleWithWebIdentity for the new service account, can you review the pull request?',
    kind: 'none',
  },
  {
    text: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/0123456789ABCDEF0123456789ABCDEF',
    kind: 'aws-web-identity-invalid',
  },
  { text: 'fix(irsa): retry AssumeRoleWithWebIdentity on AccessDenied for up to 30s', kind: 'none' },
  { text: 'we saw that ECS was unable to assume the role for a minute after it was created', kind: 'none' },
];
