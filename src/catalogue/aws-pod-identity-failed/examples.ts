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
];
