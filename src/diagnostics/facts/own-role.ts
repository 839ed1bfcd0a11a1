import type { Pod } from '../../providers/kubernetes/types.ts';
import { containersOf, envOf, usesPodIdentity } from './web-identity.ts';

/** How a pod comes by AWS credentials of its own. */
export type OwnCredentials =
  | { readonly is: 'web-identity'; readonly roleArn: string }
  | { readonly is: 'pod-identity' }
  /** Set by whoever wrote the pod; only the variable's name is known. */
  | { readonly is: 'set-by-hand'; readonly variable: string }
  | { readonly is: 'none' };

const BY_HAND: readonly string[] = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_CONFIG_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
];

/** What a pod's template and the webhooks gave it; by names of variables, the role excepted. */
export function ownCredentialsOf(pod: Pod): OwnCredentials {
  const names = containersOf(pod).flatMap(one => (one.env ?? []).map(({ name }) => name));
  const variable = names.find(name => BY_HAND.includes(name));
  if (variable) return { is: 'set-by-hand', variable };
  const roleArn = envOf(pod, 'AWS_ROLE_ARN')?.value;
  if (roleArn && envOf(pod, 'AWS_WEB_IDENTITY_TOKEN_FILE')) return { is: 'web-identity', roleArn };
  return usesPodIdentity(pod) ? { is: 'pod-identity' } : { is: 'none' };
}
