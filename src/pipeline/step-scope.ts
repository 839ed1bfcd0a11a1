import type { ClusterHandle } from '../diagnostics/target/resolution.ts';
import type { CommandScope } from '../domain/command-scope.ts';
import type { Entities } from '../domain/entities.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';

/** Where the commands of a report run, and which profile reads which account. */
export interface Locations {
  readonly scope: CommandScope;
  readonly profiles: Readonly<Record<string, string>>;
}

/** Where a target lives; without one, where the names of the message point, or the only cluster there is. */
export function locationsOf(
  came: DiagnosisResult,
  named: Entities,
  clusters: readonly ClusterHandle[],
  profiles: Readonly<Record<string, string>> = {},
): Locations {
  const target = came.to === 'findings' ? came.target : null;
  const cluster = target ? clusters.find(one => one.name === target.cluster) : clusterNamed(named, clusters);
  const { account, region, subscription } = { ...named, ...target?.entities };
  const told = {
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    ...(subscription !== undefined && { subscription }),
  };
  const scope = { ...told, ...cluster?.scope };
  return {
    scope: target ? { ...scope, ...told, ...profileFor(told.account ?? scope.account, profiles) } : scope,
    profiles,
  };
}

function clusterNamed({ cluster }: Entities, clusters: readonly ClusterHandle[]): ClusterHandle | undefined {
  if (cluster === undefined) return clusters.length === 1 ? clusters[0] : undefined;
  return clusters.find(one => one.name === cluster || one.known.cluster === cluster);
}

/** The scope of one step: the account that its finding names may be another than the cluster's. */
export function stepScopeOf(
  command: string,
  args: Readonly<Record<string, string>>,
  { scope, profiles }: Locations,
): CommandScope {
  const account = /\saws iam |^aws iam /.test(command) ? args.roleAccount : undefined;
  const other = account ?? (command.includes(' --registry-id ') ? args.registryAccount : undefined);
  if (other === undefined || other === scope.account) return scope;
  const { profile: _own, ...rest } = scope;
  return { ...rest, account: other, ...profileFor(other, profiles) };
}

function profileFor(account: string | undefined, profiles: Locations['profiles']) {
  const profile = account === undefined ? undefined : profiles[account];
  return profile === undefined ? {} : { profile };
}
