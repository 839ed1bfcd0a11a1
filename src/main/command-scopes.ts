import type { Variables } from '../config/environment.ts';
import type { CommandScope } from '../domain/command-scope.ts';
import type { AccountSettings, ClusterSettings } from '../providers/settings.ts';
import { shellWord } from '../security/shell.ts';

/** The kubeconfig context of each cluster by its configured name; a cluster that is reached without one is called by that name. */
export async function contextsOf(
  clusters: readonly ClusterSettings[],
  variables: Variables,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    clusters.map(async cluster => [cluster.name, await contextOf(cluster, variables)] as const),
  );
  return new Map(found);
}

async function contextOf({ name, connection }: ClusterSettings, variables: Variables): Promise<string> {
  if (connection.by !== 'kubeconfig' && connection.by !== 'kubeconfig-text') return name;
  if (connection.context !== undefined) return connection.context;
  const { loadKubeconfig } = await import('../providers/kubernetes/client-kubeconfig-file.ts');
  // A file that cannot be read is told when the cluster is looked at.
  const file = await loadKubeconfig(name, connection, variables).catch(() => undefined);
  return file?.currentContext || name;
}

/** Profiles of the AWS configuration files by account, where the configuration names them. */
export function profilesOf(accounts: readonly AccountSettings[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    accounts.flatMap(({ id, profile }) => (profile === undefined ? [] : [[id, profile] as const])),
  );
}

/** How command lines reach a cluster and the account that it lives in. */
export function scopeOf(
  { connection, eks, aks }: ClusterSettings,
  context: string,
  profiles: Readonly<Record<string, string>>,
): CommandScope {
  if (eks) {
    const profile = profiles[eks.account];
    const where = { region: eks.region, account: eks.account, ...(profile !== undefined && { profile }) };
    const flags = profile === undefined ? '' : ` --profile ${shellWord(profile)}`;
    const makes = `aws eks update-kubeconfig --region ${shellWord(eks.region)}${flags} --name ${shellWord(eks.name)} --alias ${shellWord(context)}`;
    return { context, ...where, ...(connection.by === 'eks' && { contextCommand: makes }) };
  }
  if (!aks) return { context };
  const { subscription, resourceGroup, name } = aks;
  const makes = `az aks get-credentials --subscription ${shellWord(subscription)} --resource-group ${shellWord(resourceGroup)} --name ${shellWord(name)} --context ${shellWord(context)}`;
  return { context, subscription, ...(connection.by === 'aks' && { contextCommand: makes }) };
}
