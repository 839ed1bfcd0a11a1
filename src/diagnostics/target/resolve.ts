import type { Entities } from '../../domain/entities.ts';
import type { NameCandidate } from '../../domain/name-candidate.ts';
import type { Target } from '../../domain/report.ts';
import { obstacleOf } from '../obstacle-of.ts';
import { clustersMeant } from './clusters-meant.ts';
import { type FoundAlone, findAlone } from './find-alone.ts';
import { none, noneAlone, noSuchCluster, notFound } from './not-found.ts';
import type {
  ClusterHandle,
  Finder,
  Resolution,
  TargetQuestion,
  TargetScope,
  Unsearched,
} from './resolution.ts';
import { targetIn } from './target-in.ts';
import { targetsInWords } from './words/targets-in-words.ts';

/** Finders that look for the same workload by its several names. */
const OF_WORKLOADS: ReadonlySet<string> = new Set(['pod', 'workload', 'serviceAccount']);
/** Names that are looked up before the words of the message are. */
const EXACT: ReadonlySet<string> = new Set(['pod', 'workload']);
/** What is no matter of one workload, whatever workloads the message names. */
const OF_NO_WORKLOAD: ReadonlySet<TargetScope | undefined> = new Set([
  'nodes',
  'aks-cluster',
  'azure-subscription',
] as const);

/**
 * Finds the object in the configured clusters that a message means: by the names that were read exactly, then by its
 * words, then the cluster itself where that may be meant. Never guesses between several.
 */
export async function resolveTarget(
  asked: TargetQuestion,
  clusters: readonly ClusterHandle[],
): Promise<Resolution> {
  const { named, scope } = asked;
  const meant = await clustersMeant(asked, clusters);
  if (meant.length === 0) return none({ hint: noSuchCluster(named.cluster, clusters) });
  const exact = await byNames(asked, meant, ({ by }) => EXACT.has(by));
  if (isFound(exact)) return settled(exact);
  const isOfWorkload = !OF_NO_WORKLOAD.has(scope);
  const marked = isOfWorkload && asked.words.some(isMarked) ? await targetsInWords(asked, meant) : NO_WORDS;
  if (marked.areCertain) return settled(marked, exact.unreachable);
  const other = await byNames(asked, meant, ({ by }) => !EXACT.has(by), exact.unreachable);
  if (isFound(other)) return settled(other, marked.unreachable);
  const words = isOfWorkload && asked.words.length > 0 ? await targetsInWords(asked, meant) : NO_WORDS;
  if (isFound(words)) return settled(words, other.unreachable);
  const unreachable = [...other.unreachable, ...words.unreachable];
  const lost = { searched: searchedOf(meant, unreachable), unreachable, nearest: words.nearest };
  if (scope === undefined || (named.image && unreachable.length > 0))
    return none({ ...notFound(asked, words.namespaces), ...lost });
  const alone = await findAlone(meant, named, scope);
  if (isFound(alone)) return settled(alone);
  return none({ ...noneAlone(named, scope), ...lost, unreachable: [...unreachable, ...alone.unreachable] });
}

const NO_WORDS = { targets: [], areCertain: false, nearest: [], namespaces: [], unreachable: [] } as const;

/** Whether more than its place marks a word as an object: only then it can be preferred to other names. */
function isMarked({ asObject }: NameCandidate): boolean {
  return asObject >= 3;
}

function isFound({ targets }: FoundAlone): boolean {
  return targets.length > 0;
}

/** One target, or several to choose from; what could not be searched before may hold another that is meant. */
function settled(found: FoundAlone, before: readonly Unsearched[] = []): Resolution {
  const { targets } = found;
  const unreachable = [...before, ...found.unreachable];
  const [target, ...more] = targets;
  if (!target) return none({ hint: '' });
  if (more.length > 0) return { status: 'several', candidates: targets, unreachable };
  return { status: 'one', target, unreachable };
}

function searchedOf(meant: readonly ClusterHandle[], unreachable: readonly Unsearched[]): readonly string[] {
  const missed = new Set(unreachable.map(({ cluster }) => cluster));
  return meant.map(({ name }) => name).filter(name => !missed.has(name));
}

/** What the first of the names leads to that leads anywhere. */
async function byNames(
  asked: TargetQuestion,
  meant: readonly ClusterHandle[],
  isWanted: (finder: Finder) => boolean,
  before: readonly Unsearched[] = [],
): Promise<FoundAlone> {
  const unreachable = [...before];
  for (const finder of asked.finders.filter(isWanted)) {
    // What was named and could not be looked for must not be passed over for something near it.
    if (!asked.named[finder.by] || (unreachable.length > 0 && !OF_WORKLOADS.has(finder.by))) continue;
    const found = await Promise.all(meant.map(cluster => searchCluster(cluster, asked.named, finder)));
    const unsearched = found.flatMap(one => one.unreachable);
    unreachable.push(...unsearched);
    const targets = inWrittenNamespace(
      found.flatMap(one => one.targets),
      asked,
    );
    if (targets.length > 0) return { targets, unreachable: unsearched };
  }
  return { targets: [], unreachable };
}

/** Of namesakes, those in a namespace that the message names in its own words. */
function inWrittenNamespace(targets: readonly Target[], { words }: TargetQuestion): readonly Target[] {
  const written = new Set(words.filter(({ asNamespace }) => asNamespace > 0).map(({ name }) => name));
  const there = targets.filter(({ entities }) => written.has(entities.namespace ?? ''));
  return targets.length > 1 && there.length > 0 ? there : targets;
}

async function searchCluster(cluster: ClusterHandle, named: Entities, { find }: Finder): Promise<FoundAlone> {
  try {
    const found = await find(cluster.kubernetes, named, cluster);
    return { targets: found.map(entities => targetIn(cluster, entities)), unreachable: [] };
  } catch (error) {
    return { targets: [], unreachable: [{ cluster: cluster.name, obstacle: obstacleOf(error) }] };
  }
}
