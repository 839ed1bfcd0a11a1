/** Where the objects of a report live, in the words that command lines take. */
export interface CommandScope {
  /** The kubeconfig context of the cluster. */
  readonly context?: string;
  /** The command that makes that context, where the cluster is reached without a kubeconfig. */
  readonly contextCommand?: string;
  /** AWS region. */
  readonly region?: string;
  /** AWS account, 12 digits. */
  readonly account?: string;
  /** The profile of the AWS configuration files for that account, where the configuration names one. */
  readonly profile?: string;
  /** Azure subscription id. */
  readonly subscription?: string;
}

/** What a step does to what runs: nothing; something that can be taken back; or it ends pods, nodes, connections or data. */
export type Effect = 'look' | 'change' | 'disruptive';
