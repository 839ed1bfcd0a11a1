/** Where a cluster lives at EKS. */
export interface EksPlace {
  readonly name: string;
  readonly region: string;
  /** The account's 12 digits. */
  readonly account: string;
}

/** Where a cluster lives at AKS. */
export interface AksPlace {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/** How a cluster's API server is reached. */
export type ClusterConnectionSettings =
  /** Without a path: the files of `KUBECONFIG`, else `~/.kube/config`. Without a context: the file's current one. */
  | { readonly by: 'kubeconfig'; readonly path?: string; readonly context?: string }
  | { readonly by: 'kubeconfig-text'; readonly text: string; readonly context?: string }
  /** `folder` is where the service account is mounted, when not in the usual place. */
  | { readonly by: 'in-cluster'; readonly folder?: string }
  | { readonly by: 'eks' }
  | { readonly by: 'aks' };

/** One cluster that may be looked at. */
export interface ClusterSettings {
  readonly name: string;
  readonly connection: ClusterConnectionSettings;
  readonly eks?: EksPlace;
  readonly aks?: AksPlace;
}

/** One AWS account that may be looked at, and the credentials that do it. */
export interface AccountSettings {
  /** The account's 12 digits. */
  readonly id: string;
  /** A role to assume there; without it the credentials at hand are used. */
  readonly roleArn?: string;
  readonly externalId?: string;
  /** A profile of the AWS configuration files, to begin from. */
  readonly profile?: string;
}

/** How Azure is reached; what is absent comes from the environment, else from the public cloud. */
export interface AzureSettings {
  /** Tenant id or domain of the bot's identity. */
  readonly tenant?: string;
  /** Client id of the bot's identity. */
  readonly clientId?: string;
  readonly authorityHost?: string;
  readonly resourceManager?: string;
}

/** What bounds the calls; each has a default. */
export interface CallLimits {
  /** Milliseconds that one call may take, its retries included. */
  readonly callTimeoutMs?: number;
  /** Calls that may be open to one cluster, or to one account, at a time. */
  readonly callsPerCluster?: number;
  /** Times that one call is tried. */
  readonly attempts?: number;
  /** Bytes that one answer may have. */
  readonly answerBytes?: number;
}

/** Which clusters and accounts may be looked at, and how. */
export interface ProviderSettings {
  readonly clusters: readonly ClusterSettings[];
  readonly accounts: readonly AccountSettings[];
  readonly azure?: AzureSettings;
  /** Whether public registries may be asked about images; not unless said so. */
  readonly outsideCalls?: boolean;
  /** Where public registries are asked, by the host that images name, when not at that host. */
  readonly registryMirrors?: Readonly<Record<string, string>>;
  readonly limits?: CallLimits;
}

/** Environment variables, read by whoever composes the program. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The limits with the defaults filled in. */
export function limitsOf(settings: ProviderSettings): Required<CallLimits> {
  return { ...DEFAULTS, ...settings.limits };
}

const DEFAULTS = {
  callTimeoutMs: 10_000,
  callsPerCluster: 8,
  attempts: 3,
  answerBytes: 16 * 1024 * 1024,
} as const;
