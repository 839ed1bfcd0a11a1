/** Who may see what. Nothing is granted that a rule does not name. */
export interface AccessRule {
  /** Slack user ids; with `groups` the people of the rule, anybody when both are empty. */
  readonly users: readonly string[];
  readonly groups: readonly string[];
  /** Slack channels in which the rule holds; everywhere when empty. */
  readonly channels: readonly string[];
  /** Configured clusters that the rule is about; all when empty. */
  readonly clusters: readonly string[];
  /** Namespaces, `*` for all; also all when the rule names no namespaces, cluster objects or accounts. */
  readonly namespaces: readonly string[];
  /** Whether objects outside namespaces may be seen: nodes, webhooks, lists over all namespaces. */
  readonly cluster: boolean;
  /** AWS accounts and Azure subscriptions, `*` for all. */
  readonly accounts: readonly string[];
}
