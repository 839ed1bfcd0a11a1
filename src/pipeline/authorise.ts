import type { ClusterHandle, Resolution } from '../diagnostics/target/resolution.ts';
import type { Target } from '../domain/report.ts';
import { type AccessRule, type Asker, mayAsk } from '../security/authorise.ts';

/** A sentence for somebody who may not ask. */
export const REFUSAL =
  'You may not ask about this cluster or namespace. Whoever runs the bot can add a rule under `access` in its configuration.';

/** The clusters that the asker may ask about at all. */
export function clustersFor(
  clusters: readonly ClusterHandle[],
  asker: Asker,
  rules: readonly AccessRule[],
): readonly ClusterHandle[] {
  return clusters.filter(cluster => mayAsk(rules, asker, { cluster: cluster.name }));
}

/** A resolution without the targets that the asker may not ask about; `refused` when that leaves none. */
export function authorised(
  resolution: Resolution,
  asker: Asker,
  rules: readonly AccessRule[],
): Resolution | { readonly status: 'refused' } {
  // A subscription was told from clusters that the asker may ask about.
  const may = (one: Target) => one.cluster === undefined || mayAsk(rules, asker, aboutOf(one));
  if (resolution.status === 'none') return { ...resolution, nearest: resolution.nearest.filter(may) };
  const found = resolution.status === 'one' ? [resolution.target] : resolution.candidates;
  const { unreachable } = resolution;
  const [target, ...more] = found.filter(may);
  if (!target) return { status: 'refused' };
  if (more.length > 0) return { status: 'several', candidates: [target, ...more], unreachable };
  return { status: 'one', target, unreachable };
}

function aboutOf({ cluster = '', entities: { namespace } }: Target) {
  return namespace === undefined ? { cluster } : { cluster, namespace };
}
