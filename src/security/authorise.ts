/** Who may ask about what; a list that is empty does not restrict. */
export interface AccessRule {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly channels: readonly string[];
  readonly clusters: readonly string[];
  readonly namespaces: readonly string[];
}

/** Who asks, and from where. */
export interface Asker {
  readonly asker: string;
  readonly groups?: readonly string[];
  readonly channel?: string;
}

/** Whether an asker may ask about a cluster, or about a namespace of it; without rules everyone may ask about everything. */
export function mayAsk(
  rules: readonly AccessRule[],
  asker: Asker,
  about: { readonly cluster: string; readonly namespace?: string },
): boolean {
  if (rules.length === 0) return true;
  return rules.some(rule => concerns(rule, asker) && covers(rule, about));
}

function concerns(rule: AccessRule, { asker, groups = [], channel }: Asker): boolean {
  if (rule.users.length === 0 && rule.groups.length === 0 && rule.channels.length === 0) return true;
  if (rule.users.includes(asker) || groups.some(group => rule.groups.includes(group))) return true;
  return channel !== undefined && rule.channels.includes(channel);
}

function covers(rule: AccessRule, { cluster, namespace }: { cluster: string; namespace?: string }): boolean {
  if (rule.clusters.length > 0 && !rule.clusters.includes(cluster)) return false;
  return namespace === undefined || rule.namespaces.length === 0 || rule.namespaces.includes(namespace);
}
