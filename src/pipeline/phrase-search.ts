import type { NotFound, Unsearched } from '../diagnostics/target/resolution.ts';
import type { Obstacle } from '../domain/outcome.ts';
import type { Report, Target } from '../domain/report.ts';

const MOST_NAMED = 3;

/** Why there is no target, what could not be searched first: that is never the same as not there. */
export function phraseSearch({ sought, searched, unreachable, nearest, hint }: NotFound): string {
  const may = sought === '' ? '' : `: ${sought} may be there`;
  const unsearched = unreachable.length === 0 ? '' : `Could not search ${clustersOf(unreachable)}${may}.`;
  const nowhere =
    sought === '' || searched.length === 0 ? '' : `Found no ${sought} in ${searched.join(', ')}.`;
  return [unsearched, nowhere, phraseNearest(nearest), hint].filter(part => part !== '').join(' ');
}

/** The clusters that could not be searched, each with the reason in a few words. */
export function clustersOf(unreachable: readonly Unsearched[]): string {
  const named = unreachable.map(({ cluster, obstacle }) => `cluster ${cluster} (${reasonOf(obstacle)})`);
  return [...new Set(named)].join(' and ');
}

/** What could not be searched, one entry a cluster. */
export function uncheckedSearches(unreachable: readonly Unsearched[]): Report['unchecked'] {
  return unreachable.map(({ cluster, obstacle }) => ({
    check: 'kubernetes/target-can-be-found',
    title: `The object can be looked up in cluster ${cluster}`,
    obstacle,
  }));
}

function phraseNearest(nearest: readonly Target[]): string {
  if (nearest.length === 0) return '';
  const names = nearest.slice(0, MOST_NAMED).map(({ cluster, entities }) => {
    const { namespace, pod, workload, workloadKind = 'workload', serviceAccount, node } = entities;
    const name = workload ? `${workloadKind.toLowerCase()} ${workload}` : (pod ?? serviceAccount ?? node);
    return [name, namespace && `in namespace ${namespace}`, cluster && `(${cluster})`]
      .filter(Boolean)
      .join(' ');
  });
  return `Nearest: ${names.join(', ')}.`;
}

function reasonOf(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'forbidden':
      return obstacle.permission.provider === 'kubernetes'
        ? `the bot may not ${obstacle.permission.verb} ${obstacle.permission.resource}`
        : `the bot may not call ${obstacle.permission.action}`;
    case 'not-allowed':
      return 'not allowed for you';
    case 'unauthenticated':
      return 'it refused the credentials';
    case 'unreachable':
      return obstacle.why ?? 'it could not be reached';
    case 'not-configured':
      return `${obstacle.missing} is not configured`;
    case 'timed-out':
      return 'it did not answer in time';
    case 'undecidable':
    case 'not-named':
    case 'crashed':
      return 'the search failed';
  }
}
