/** Where a read looks, as access rules name it: a namespace, a cluster's own objects (nodes, webhooks), or a cloud account. */
export type ReadScope =
  /** `cluster` is the configured name. */
  | { readonly in: 'namespace'; readonly cluster: string; readonly namespace: string }
  /** A list over all namespaces, of which only the objects that may be seen are shown. */
  | { readonly in: 'some-namespace'; readonly cluster: string }
  | { readonly in: 'cluster'; readonly cluster: string }
  /** The 12 digits of an AWS account, or the id of an Azure subscription. */
  | { readonly in: 'account'; readonly account: string };
