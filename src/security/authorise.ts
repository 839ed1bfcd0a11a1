import type { AccessRule } from '../domain/access-rule.ts';
import type { ReadScope } from '../domain/read-scope.ts';

/** Who asks, and from where. */
export interface Asker {
  readonly asker: string;
  readonly groups?: readonly string[];
  readonly channel?: string;
}

/** Whoever runs the command line holds the credentials of the bot. */
const OWNER = 'cli';
const ALL = '*';

/** Whether an asker may see what a read would show; without rules everybody may see everything. */
export function maySee(rules: readonly AccessRule[], asker: Asker, scope: ReadScope): boolean {
  if (rules.length === 0 || asker.asker === OWNER) return true;
  return rules.some(rule => concerns(rule, asker) && grants(rule, scope));
}

/** Whether an asker may see anything of a cluster, or the account that it belongs to. */
export function mayAskAbout(
  rules: readonly AccessRule[],
  asker: Asker,
  { cluster, account }: { readonly cluster: string; readonly account?: string | undefined },
): boolean {
  if (rules.length === 0 || asker.asker === OWNER) return true;
  if (account !== undefined && maySee(rules, asker, { in: 'account', account })) return true;
  return rules.some(rule => concerns(rule, asker) && isAbout(rule, cluster) && grantsObjects(rule));
}

/** The namespaces of a cluster that an asker may ask about; `undefined` for all of them. */
export function namespacesFor(
  rules: readonly AccessRule[],
  asker: Asker,
  cluster: string,
): readonly string[] | undefined {
  if (rules.length === 0 || asker.asker === OWNER) return undefined;
  const own = rules.filter(rule => concerns(rule, asker) && isAbout(rule, cluster));
  if (own.some(rule => namesOnlyPeople(rule) || rule.namespaces.includes(ALL))) return undefined;
  return [...new Set(own.flatMap(({ namespaces }) => namespaces))];
}

function concerns(rule: AccessRule, { asker, groups = [], channel }: Asker): boolean {
  const { users, groups: ofGroups, channels } = rule;
  if (users.length + ofGroups.length + channels.length === 0) return false;
  if (channels.length > 0 && (channel === undefined || !channels.includes(channel))) return false;
  if (users.length + ofGroups.length === 0) return true;
  return users.includes(asker) || groups.some(group => ofGroups.includes(group));
}

function grants(rule: AccessRule, scope: ReadScope): boolean {
  switch (scope.in) {
    case 'namespace':
      return isAbout(rule, scope.cluster) && grantsNamespace(rule, scope.namespace);
    case 'some-namespace':
      return isAbout(rule, scope.cluster) && (rule.namespaces.length > 0 || namesOnlyPeople(rule));
    case 'cluster':
      return isAbout(rule, scope.cluster) && rule.cluster;
    case 'account':
      // The ids of Azure subscriptions are written in either case.
      return rule.accounts.some(one => one === ALL || one.toLowerCase() === scope.account.toLowerCase());
  }
}

function isAbout({ clusters }: AccessRule, cluster: string): boolean {
  return clusters.length === 0 || clusters.includes(cluster);
}

function grantsNamespace(rule: AccessRule, namespace: string): boolean {
  return namesOnlyPeople(rule) || rule.namespaces.includes(ALL) || rule.namespaces.includes(namespace);
}

function grantsObjects(rule: AccessRule): boolean {
  return rule.cluster || rule.namespaces.length > 0 || namesOnlyPeople(rule);
}

function namesOnlyPeople({ namespaces, cluster, accounts }: AccessRule): boolean {
  return namespaces.length === 0 && !cluster && accounts.length === 0;
}
