import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:42": rpc error: code = Unknown desc = Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/web/manifests/42: no basic auth credentials',
    entities: { account: '111122223333', region: 'eu-west-1', repository: 'shop/web', tag: '42' },
  },
  {
    text: 'failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:42": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    also: ['image-pull-denied'],
  },
  {
    text: `Warning  Failed  12s (x2 over 28s)  kubelet  Error: ErrImagePull
Error response from daemon: no basic auth credentials`,
  },
  { text: 'Error: no basic auth credentials' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'The admin page uses basic auth, ask ops for the credentials.', kind: 'none' },
  {
    text: 'Error response from daemon: Get https://myregistry.azurecr.io/v2/app: unauthorized: authentication required',
    kind: 'image-unauthorized',
  },
  { text: 'ecr: fall back to anonymous pull when `no basic auth credentials` is returned', kind: 'none' },
];
