import type { ClusterHandle, Resolution } from '../diagnostics/target/resolution.ts';
import type { AccessRule } from '../domain/access-rule.ts';
import type { Target } from '../domain/report.ts';
import { type Asker, mayAskAbout, maySee } from '../security/authorise.ts';

/** A sentence for somebody who may not ask. */
export const REFUSAL =
  'You may not ask about this cluster, namespace or account. Whoever runs the bot can add a rule under `access` in its configuration.';

/** The clusters that the asker may ask about at all. */
export function clustersFor(
  clusters: readonly ClusterHandle[],
  asker: Asker,
  rules: readonly AccessRule[],
): readonly ClusterHandle[] {
  return clusters.filter(({ name, known: { account, subscription } }) =>
    mayAskAbout(rules, asker, { cluster: name, account: account ?? subscription }),
  );
}

/** A resolution without the targets that the asker may not ask about; `refused` when that leaves none. */
export function authorised(
  resolution: Resolution,
  asker: Asker,
  rules: readonly AccessRule[],
): Resolution | { readonly status: 'refused' } {
  const may = (one: Target) => isAllowed(one, asker, rules);
  if (resolution.status === 'none')
    return isForbidden(resolution)
      ? { status: 'refused' }
      : { ...resolution, nearest: resolution.nearest.filter(may) };
  const found = resolution.status === 'one' ? [resolution.target] : resolution.candidates;
  const { unreachable } = resolution;
  const [target, ...more] = found.filter(may);
  if (!target) return { status: 'refused' };
  if (more.length > 0) return { status: 'several', candidates: [target, ...more], unreachable };
  return { status: 'one', target, unreachable };
}

// What lies in no namespace was found by reads that were allowed, or was named by the asker; its own reads are bound too.
function isAllowed({ cluster, entities }: Target, asker: Asker, rules: readonly AccessRule[]): boolean {
  const { namespace } = entities;
  if (cluster === undefined || namespace === undefined) return true;
  return maySee(rules, asker, { in: 'namespace', cluster, namespace });
}

/** Whether the search ended at the rules everywhere. */
function isForbidden({ searched, unreachable }: Extract<Resolution, { status: 'none' }>): boolean {
  return (
    searched.length === 0 &&
    unreachable.length > 0 &&
    unreachable.every(({ obstacle }) => obstacle.kind === 'not-allowed')
  );
}
