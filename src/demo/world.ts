/** A Kubernetes object as the API server would say it, with status. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

/** One cluster: its objects and what its containers printed. */
export interface ClusterWorld {
  readonly objects: readonly Manifest[];
  /** Log text by `namespace/pod/container`, or `namespace/pod/container/previous`. */
  readonly logs: Readonly<Record<string, string>>;
  /** Where the cluster lives at EKS, if it does; names an entry of that region's `eks.clusters`. */
  readonly eks?: { readonly account: string; readonly region: string; readonly name: string };
  /** Where the cluster lives at AKS, if it does. */
  readonly aks?: { readonly subscription: string; readonly resourceGroup: string; readonly name: string };
}

/** A resource in the shape of its API's answer. */
export type Resource = Readonly<Record<string, unknown>>;

/** One AWS region of an account: lists of resources by service and plural name, `{ ec2: { Subnets: [...] } }`. */
export type RegionWorld = Readonly<Record<string, Readonly<Record<string, readonly Resource[]>>>>;

/** One AWS account; documents (trust policies, policy versions) are objects here and encoded by the server. */
export interface AccountWorld {
  /** `Roles`, `OpenIDConnectProviders`, `Policies`, `InstanceProfiles`, … in the shape of the IAM API. */
  readonly iam: Readonly<Record<string, readonly Resource[]>>;
  readonly regions: Readonly<Record<string, RegionWorld>>;
}

/** One Azure subscription: resource-manager resources by their id's path, in the shape of their GET. */
export interface SubscriptionWorld {
  readonly resources: Readonly<Record<string, Resource>>;
}

/** What a server must refuse: permissions withdrawn from the bot. */
export interface Withdrawn {
  /** `verb resource[.group]`, e.g. `get serviceaccounts`, `list deployments.apps`, `get pods/log`. */
  readonly kubernetes?: readonly string[];
  /** IAM actions, e.g. `iam:GetRole`. */
  readonly aws?: readonly string[];
  /** Resource-manager actions. */
  readonly azure?: readonly string[];
}

/** The state of clusters and accounts as the wire would say it. */
export interface World {
  readonly clusters: Readonly<Record<string, ClusterWorld>>;
  readonly accounts: Readonly<Record<string, AccountWorld>>;
  readonly subscriptions: Readonly<Record<string, SubscriptionWorld>>;
  readonly withdrawn: Withdrawn;
}
