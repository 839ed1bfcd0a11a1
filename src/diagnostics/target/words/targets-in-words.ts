import type { Reading, Target } from '../../../domain/report.ts';
import type { ClusterHandle, TargetQuestion, Unsearched } from '../resolution.ts';
import { targetIn } from '../target-in.ts';
import { type FoundInWords, type FoundWord, findInWords } from './find-in-words.ts';

/** What the words of a message mean in the clusters that were searched. */
export interface TargetsInWords {
  readonly targets: readonly Target[];
  /** Whether what was found is enough to prefer it to a service account, an image or a node that the message names. */
  readonly areCertain: boolean;
  /** Workloads in the namespaces that were named whose names differ little from a word. */
  readonly nearest: readonly Target[];
  /** The namespaces that were recognised. */
  readonly namespaces: readonly string[];
  readonly unreachable: readonly Unsearched[];
}

/** Looks the words up in every cluster; the weightiest that exist anywhere are the targets, one a workload. */
export async function targetsInWords(
  { words, maySee }: TargetQuestion,
  clusters: readonly ClusterHandle[],
): Promise<TargetsInWords> {
  const searched = await Promise.all(
    clusters.map(async cluster => ({
      cluster,
      ...(await findInWords(cluster.kubernetes, words, namespace => maySee(cluster.name, namespace))),
    })),
  );
  const all = searched.flatMap(({ cluster, found }) => found.map(one => ({ cluster, ...one })));
  const isAnyCertain = all.some(({ isCertain }) => isCertain);
  const eligible = all.filter(({ isCertain }) => isCertain === isAnyCertain);
  const weight = Math.max(...eligible.map(({ candidate }) => candidate.asObject));
  const best = eligible.filter(({ candidate }) => candidate.asObject === weight);
  return {
    targets: distinct(best.map(targetOf)),
    areCertain: isAnyCertain,
    nearest: searched.flatMap(nearestIn),
    namespaces: [...new Set(searched.flatMap(({ namespaces }) => namespaces))],
    unreachable: searched.flatMap(({ cluster, obstacles }) =>
      obstacles.slice(0, 1).map(obstacle => ({ cluster: cluster.name, obstacle })),
    ),
  };
}

function targetOf({ cluster, candidate, entities }: FoundWord & { readonly cluster: ClusterHandle }): Target {
  const { namespace, workload, workloadKind = 'workload', pod } = entities;
  const as = candidate.name === pod || !workload ? 'pod' : workloadKind.toLowerCase();
  const place: readonly Reading[] = namespace ? [{ word: namespace, as: 'namespace' }] : [];
  const object = candidate.name === namespace ? [] : [{ word: candidate.name, as }];
  return { ...targetIn(cluster, entities), read: [...place, ...object] };
}

function nearestIn({
  cluster,
  nearest,
}: FoundInWords & { readonly cluster: ClusterHandle }): readonly Target[] {
  return nearest.map(entities => targetIn(cluster, entities));
}

/** Several words may mean one workload: a pod's name and its deployment's. */
function distinct(targets: readonly Target[]): readonly Target[] {
  const keyOf = ({ cluster, entities: { namespace, workloadKind, workload, pod } }: Target) =>
    [cluster, namespace, workloadKind ?? 'Pod', workload ?? pod].join('/');
  return [...new Map(targets.toReversed().map(target => [keyOf(target), target])).values()].toReversed();
}
