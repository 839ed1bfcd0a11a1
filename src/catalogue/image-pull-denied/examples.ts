import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "acme/internal:1": rpc error: code = Unknown desc = Error response from daemon: pull access denied for acme/internal, repository does not exist or may require \'docker login\': denied: requested access to the resource is denied',
  },
  {
    text: 'Failed to pull image "ghcr.io/acme/tool:2": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Ftool%3Apull&service=ghcr.io: 403 Forbidden',
    entities: { image: 'ghcr.io/acme/tool:2', registry: 'ghcr.io' },
  },
  {
    text: "pull access denied for 444455556666.dkr.ecr.eu-west-1.amazonaws.com/app, repository does not exist or may require 'docker login': denied: User: arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/app",
    entities: {
      principalArn: 'arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0',
      operation: 'ecr:BatchGetImage',
      instanceId: 'i-0123456789abcdef0',
    },
  },
  {
    text: "denied: client with IP '20.1.2.3' is not allowed access. Refer https://aka.ms/acr/firewall to grant access.",
  },
  {
    text: 'Failed to pull image "ghcr.io/acme/web:1": Error response from daemon: Head "https://ghcr.io/v2/acme/web/manifests/1": denied',
  },
  {
    text: 'Error: initializing source docker://acme/web:1: reading manifest 1 in docker.io/acme/web: requested access to the resource is denied',
  },
  {
    text: "Caller does not have permission or the resource may not exist 'storage.objects.get'. To configure permissions, follow instructions",
  },
  {
    text: 'Unauthenticated requests do not have permission "artifactregistry.repositories.downloadArtifacts" on resource',
  },
  { text: 'denied: permission_denied: The token provided does not match expected scopes.' },
  { text: 'denied: permission_denied: write_package' },
  {
    text: 'Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "//artifactregistry.googleapis.com/projects/p/locations/l/repositories/r" (or it may not exist)',
  },
  {
    text: 'Error: Source image rejected: Requesting bear token: invalid status code from registry 403 (Forbidden)',
  },
  {
    text: 'AccessDeniedException: Lambda does not have permission to access the ECR image. Check the ECR permissions.',
  },
  { text: 'denied: The client does not have permission for manifest' },
  {
    text: 'Error response from daemon: Head "https://europe-west3-docker.pkg.dev/v2/acme/images/web/manifests/1.2.3": Forbidden',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://reg.example.com/token: 401 Unauthorized',
    kind: 'image-unauthorized',
  },
  { text: 'GET /admin 403 Forbidden', kind: 'none' },
  { text: 'The builder role gains ecr:BatchGetImage so that it can use the cache.', kind: 'none' },
  { text: 'if strings.Contains(err.Error(), "insufficient_scope") { return ErrDenied }', kind: 'none' },
  { text: 'feat(image): pull access denied is now shown in red', kind: 'none' },
  { text: 'docs: if you see "requested access to the resource is denied" run docker login', kind: 'none' },
  {
    text: 'npm error 403 403 Forbidden - PUT https://npm.pkg.github.com/@acme%2fx - Permission permission_denied: create_package',
    kind: 'none',
  },
];
