import { stringify } from 'yaml';
import type { ClusterSettings } from '../../../src/providers/settings.ts';

/** The token in every kubeconfig of these tests; it must never be seen in an obstacle. */
export const TOKEN = 'sesame-8c1f';

/** A kubeconfig with one cluster, user and context, named `it`. */
export function kubeconfig(
  server: string,
  { cluster = {}, user = { token: TOKEN } }: { readonly cluster?: object; readonly user?: object } = {},
): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'it', cluster: { server, ...cluster } }],
    users: [{ name: 'it', user }],
    contexts: [{ name: 'it', context: { cluster: 'it', user: 'it' } }],
    'current-context': 'it',
  });
}

/** A cluster named `prod` that is reached by a kubeconfig. */
export function prod(text: string): ClusterSettings {
  return { name: 'prod', connection: { by: 'kubeconfig-text', text } };
}
