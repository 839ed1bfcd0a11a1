import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "registry.example.com/web:9.9": rpc error: code = Unknown desc = Error response from daemon: manifest for registry.example.com/web:9.9 not found: manifest unknown: manifest unknown',
    entities: { image: 'registry.example.com/web:9.9', repository: 'web', tag: '9.9' },
  },
  {
    text: 'rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:1.99": failed to resolve reference "docker.io/library/nginx:1.99": docker.io/library/nginx:1.99: not found',
    entities: { image: 'docker.io/library/nginx:1.99', registry: 'docker.io' },
  },
  {
    text: "name unknown: The repository with name 'shop/web' does not exist in the registry with id '111122223333'",
    entities: { repository: 'shop/web' },
  },
  { text: 'reading manifest 1 in quay.io/acme/web: received unexpected HTTP status: 404 Not Found' },
  { text: 'Error: no such manifest: docker.io/acme/web:9' },
  { text: 'Error response from daemon: No such image: acme/web:1' },
  { text: 'ERROR: docker.io/acme/web:9: not found' },
  { text: 'unknown: artifact acme/web:9 not found' },
  {
    text: 'Source image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:9 does not exist. Provide a valid source image.',
  },
  { text: 'could not fetch content descriptor sha256:13 from remote: not found' },
  { text: 'Error: acme/web:9: image not known' },
  { text: 'Error: failed to perform "FetchReference" on source: ghcr.io/acme/chart:9.1.0: not found' },
  { text: 'Error: unable to locate any tags in provided repository: oci://ghcr.io/acme/charts/web' },
  { text: '{"errors":[{"code":"NOT_FOUND","message":"artifact library/app:v9 not found"}]}' },
  { text: 'Error response from daemon: unknown: repository library/app not found' },
  { text: 'oras: Error: failed to resolve 9.1: ghcr.io/acme/app:9.1: not found' },
  { text: 'Error: INSTALLATION FAILED: ghcr.io/acme/charts/app:9.1: not found' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Failed to pull image "acme/web:1": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/acme/web:1": no match for platform in manifest: not found',
    kind: 'image-platform-mismatch',
  },
  {
    text: "ERROR: The repository with name 'shop' already exists in the registry with id '111122223333'",
    kind: 'none',
  },
  { text: '404 page not found', kind: 'none' },
  { text: 'ERROR: docs/index.md: not found', kind: 'none' },
  { text: 'Error response from daemon: No such container: web', kind: 'none' },
  {
    text: 'failed to pull and unpack image "acme/web:1": failed to get reader from content store: content digest sha256:ab12: not found',
    kind: 'image-pull-failed',
  },
  { text: 'The artifact:report not found, please re-run the job', kind: 'none' },
];
