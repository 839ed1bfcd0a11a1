import { stringify } from 'yaml';

/** A kubeconfig with one context a cluster, named as it. */
export function kubeconfigOf(
  clusters: readonly { readonly name: string; readonly server: string }[],
  token: string,
): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    // The client speaks plain HTTP only when told that it need not verify TLS.
    clusters: clusters.map(({ name, server }) => {
      return { name, cluster: { server, 'insecure-skip-tls-verify': true } };
    }),
    users: [{ name: 'paramedic', user: { token } }],
    contexts: clusters.map(({ name }) => ({ name, context: { cluster: name, user: 'paramedic' } })),
    'current-context': clusters[0]?.name ?? '',
  });
}

/** As AKS gives it for clusters with Entra ID: without a token, but with a program that would get one. */
export function userKubeconfigOf(name: string, server: string): string {
  const exec = {
    apiVersion: 'client.authentication.k8s.io/v1beta1',
    command: 'kubelogin',
    args: ['get-token'],
  };
  const user = `clusterUser_${name}`;
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name, cluster: { server, 'insecure-skip-tls-verify': true } }],
    users: [{ name: user, user: { exec } }],
    contexts: [{ name, context: { cluster: name, user } }],
    'current-context': name,
  });
}
