import { stringify } from 'yaml';
import { checks } from '../catalogue/checks.ts';
import { declaredReads } from '../diagnostics/declared-reads.ts';
import { policyFor } from '../providers/aws/policy.ts';
import { clusterRoleFor } from '../providers/kubernetes/cluster-role.ts';
import type { Terminal } from './terminal.ts';

/** `paramedic permissions`: the least role and policy that the checks need, derived from what they declare to read. */
export function printPermissions(
  terminal: Terminal,
  only: { readonly kubernetes?: boolean; readonly aws?: boolean },
): void {
  const reads = declaredReads(checks);
  const all = !only.kubernetes && !only.aws;
  if (only.kubernetes || all) terminal.out(stringify(clusterRoleFor(reads.kubernetes)));
  if (all) terminal.out('---\n');
  if (only.aws || all) terminal.out(`${JSON.stringify(policyFor(reads.aws), null, 2)}\n`);
}
