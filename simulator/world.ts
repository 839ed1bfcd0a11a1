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

/** One repository of a public registry: its manifests by digest, as its answers hold them, and the tags that point to them. */
export interface RepositoryWorld {
  /** Wants a login: to everybody else it is answered as one that does not exist. */
  readonly isPrivate?: boolean;
  /** Digests by tag. */
  readonly tags: Readonly<Record<string, string>>;
  readonly manifests: Readonly<Record<string, Resource>>;
}

/** One public registry, as somebody without a login meets it. */
export interface RegistryWorld {
  /** The challenge by which it asks for a token; a registry without one asks for none. */
  readonly login?: {
    readonly realm: string;
    readonly service: string;
    /** Whether the login itself gives no token for what only others may pull. */
    readonly isStrict?: boolean;
  };
  readonly repositories: Readonly<Record<string, RepositoryWorld>>;
  /** It has counted enough requests from this address. */
  readonly isLimited?: boolean;
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
  /** Public registries by the host that images name; without any, nothing outside of clusters and accounts is asked. */
  readonly registries?: Readonly<Record<string, RegistryWorld>>;
  readonly withdrawn: Withdrawn;
}
