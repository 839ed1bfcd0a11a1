import type { AccessRule } from '../domain/access-rule.ts';
import type { CustomKind } from './custom-kind.ts';

/** Where a cluster lives at EKS; gives the AWS checks their account and region. */
export interface EksSettings {
  readonly name: string;
  readonly region: string;
  /** The account's 12 digits. */
  readonly account: string;
}

/** Where a cluster lives at AKS. */
export interface AksSettings {
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
}

/** How a cluster's API server is reached: a kubeconfig context, the pod's own service account, or a token for EKS or AKS. */
export type ClusterConnection =
  /** Without a path: the files of `KUBECONFIG`, else `~/.kube/config`. Without a context: the file's current one. */
  | { readonly by: 'kubeconfig'; readonly path?: string; readonly context?: string }
  | { readonly by: 'in-cluster' }
  | { readonly by: 'eks' }
  | { readonly by: 'aks' };

/** One cluster that may be looked at. */
export interface ClusterSettings {
  /** The name people use for it in Slack. */
  readonly name: string;
  readonly connection: ClusterConnection;
  readonly eks?: EksSettings;
  readonly aks?: AksSettings;
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

/** How Azure is reached. */
export interface AzureSettings {
  readonly tenant?: string;
  readonly clientId?: string;
  readonly authorityHost?: string;
  readonly resourceManager?: string;
}

/** How Slack is reached; tokens come from the environment. */
export interface SlackSettings {
  readonly mode: 'socket' | 'http';
  /** The port for events in HTTP mode, and for `/healthz` in both. */
  readonly port: number;
  /** The address of the Web API, when it is not Slack's own. */
  readonly apiUrl?: string;
}

/** What bounds the work. */
export interface Limits {
  /** Milliseconds that one call to a cluster or cloud may take. */
  readonly callTimeoutMs: number;
  /** Milliseconds that one diagnosis may take. */
  readonly diagnosisTimeoutMs: number;
  /** Calls that may be open to one cluster at a time. */
  readonly callsPerCluster: number;
  /** Diagnoses that one worker makes side by side. */
  readonly workers: number;
}

/** All that the configuration file says, checked, with the defaults filled in. */
export interface Settings {
  readonly clusters: readonly ClusterSettings[];
  readonly accounts: readonly AccountSettings[];
  readonly azure?: AzureSettings;
  readonly slack: SlackSettings;
  /** Channels where a pasted message is diagnosed without a mention. */
  readonly channels: { readonly watch: readonly string[] };
  /** Who may ask about what; empty means that everyone may ask about everything. */
  readonly access: readonly AccessRule[];
  /** Error kinds of the house. */
  readonly kinds: readonly CustomKind[];
  readonly language: 'en';
  readonly limits: Limits;
  /** Where the embedded queue keeps its data; absolute. */
  readonly dataFolder: string;
  /** Whether a check may call hosts that are neither cluster nor cloud account, such as a public registry. */
  readonly outsideCalls: boolean;
  /** Where public registries are asked, by the host that images name, when not at that host. */
  readonly registryMirrors: Readonly<Record<string, string>>;
}
