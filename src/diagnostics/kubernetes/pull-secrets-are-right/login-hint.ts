const HINTS: readonly { readonly host: RegExp; readonly hint: string }[] = [
  { host: /^docker\.io$/, hint: 'Docker Hub takes an access token as the password' },
  { host: /^ghcr\.io$/, hint: 'GitHub takes a token with read:packages as the password' },
  {
    host: /(?:^|\.)gcr\.io$|-docker\.pkg\.dev$/,
    hint: 'Google takes _json_key as the user and the key file of a service account with Artifact Registry Reader as the password',
  },
  {
    host: /\.azurecr\.(?:io|cn|us)$/,
    hint: 'Azure takes a repository token, or a service principal with the role AcrPull; on AKS, attach the registry to the cluster instead',
  },
  { host: /^quay\.io$/, hint: 'Quay takes a robot account with read permission' },
];

/** What a registry takes for a login. Source: each registry’s own page on authentication. */
export function loginHint(registry: string): string {
  return (
    HINTS.find(({ host }) => host.test(registry))?.hint ?? 'ask its owner for a login that may only read'
  );
}
