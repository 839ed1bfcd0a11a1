import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Get "http://169.254.170.23/v1/credentials": dial tcp 169.254.170.23:80: connect: connection refused',
    entities: { host: '169.254.170.23' },
  },
  {
    text: 'operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 404, RequestID: 0f, ResourceNotFoundException: No pod identity association',
    entities: { operation: 'AssumeRoleForPodIdentity' },
  },
  {
    text: 'CredentialsEndpointError: invalid endpoint host, "169.254.170.23", only loopback hosts are allowed.',
  },
  {
    text: 'Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: (ResourceNotFoundException): The token included in the request has no service account role association for it.',
  },
  { text: 'GET http://169.254.170.23/v1/credentials giving up after 5 attempts' },
  {
    text: 'An error occurred (ResourceInUseException) when calling the CreatePodIdentityAssociation operation: Association already exists: a-abc',
  },
  { text: 'level=error msg="no pod identity association found for service account shop/web"' },
  {
    text: 'InvalidParameterException: Trust policy of role web does not trust the pods.eks.amazonaws.com service principal',
  },
  {
    text: 'failed to read authorization token from /var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token',
  },
  {
    text: '{"client-addr":"10.0.3.55:40912","cluster-name":"prod","level":"error","msg":"Error fetching credentials: Service account token cannot be empty","time":"2026-02-02T10:11:12Z"}',
  },
  {
    text: 'Removing credentials from cache, got non recoverable error: error getting credentials to cache: unable to fetch credentials from EKS Auth: operation error EKS Auth',
  },
  { text: 'failed to get AWS credentials: HTTP request to pod identity agent failed' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: `    Environment:
      AWS_CONTAINER_CREDENTIALS_FULL_URI:      http://169.254.170.23/v1/credentials
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE:  /var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token`,
    kind: 'none',
  },
  {
    text: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
    kind: 'aws-no-credentials',
  },
  { text: 'We plan to move the payments service from IRSA to EKS Pod Identity next sprint.', kind: 'none' },
  {
    text: 'failed to delete Pod Identity Association: operation error EKS: DeletePodIdentityAssociation, https response error StatusCode: 403, RequestID: 1a, api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ci/run is not authorized to perform: eks:DeletePodIdentityAssociation',
    kind: 'aws-access-denied',
  },
];
