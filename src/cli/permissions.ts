import { stringify } from 'yaml';
import { checks } from '../catalogue/checks.ts';
import { declaredReads } from '../diagnostics/declared-reads.ts';
import type { Terminal } from '../main/terminal.ts';
import { policyFor } from '../providers/aws/policy.ts';
import { customRoleFor } from '../providers/azure/custom-role.ts';
import { clusterRoleFor } from '../providers/kubernetes/cluster-role.ts';
import { subjects } from '../subjects/index.ts';

/** What of the permissions is wanted; all when nothing is named. */
export interface PermissionChoice {
  readonly kubernetes?: boolean;
  readonly aws?: boolean;
  readonly azure?: boolean;
  /** The Azure role with the one action that is not a read, for AKS clusters without a kubeconfig. */
  readonly azureClusterUser?: boolean;
  /** Ids of the subscriptions in which the Azure role may be given. */
  readonly subscription?: readonly string[];
}

/** `paramedic permissions`: the least roles and policy that the checks need, derived from what they declare to read. */
export function printPermissions(terminal: Pick<Terminal, 'out'>, choice: PermissionChoice): void {
  const { kubernetes, aws, azureClusterUser = false, subscription: subscriptions = [] } = choice;
  const azure = choice.azure || azureClusterUser;
  const reads = declaredReads([...checks, ...subjects]);
  const all = !kubernetes && !aws && !azure;
  const parts = [
    ...(kubernetes || all ? [stringify(clusterRoleFor(reads.kubernetes))] : []),
    ...(aws || all ? [json(policyFor(reads.aws))] : []),
    ...(azure || all
      ? [json(customRoleFor(reads.azure, { subscriptions, clusterUser: azureClusterUser }))]
      : []),
  ];
  terminal.out(parts.join('---\n'));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
