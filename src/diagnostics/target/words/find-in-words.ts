import type { Entities } from '../../../domain/entities.ts';
import type { NameCandidate } from '../../../domain/name-candidate.ts';
import { Obstruction } from '../../../domain/obstruction.ts';
import type { Obstacle } from '../../../domain/outcome.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { nearestTo } from '../../facts/edit-distance.ts';
import { describePod } from '../find-workload.ts';
import { isHealthy, worstPod } from '../worst-pod.ts';
import { findNamed } from './find-named.ts';
import { findNamespaces } from './find-namespaces.ts';
import { limitCalls } from './limit-calls.ts';
import { ownerNames, podsMatching } from './pods-matching.ts';

/** As many calls one message may cost in one cluster. */
const MOST_CALLS = 40;
/** As many names are looked for without knowing the namespace, which is one list a kind each. */
const MOST_ANYWHERE = 3;
/** What more than its place marks as a name. */
const MARKED = 2;

/** What the words of a message mean in one cluster. */
export interface FoundInWords {
  readonly found: readonly FoundWord[];
  /** The namespaces that words name. */
  readonly namespaces: readonly string[];
  /** Workloads in them whose names differ little from a word. */
  readonly nearest: readonly Entities[];
  /** What could not be looked up. */
  readonly obstacles: readonly Obstacle[];
}

/** An object that a word means. */
export interface FoundWord {
  readonly candidate: NameCandidate;
  readonly entities: Entities;
  /** Whether the namespace was named too, or the name itself shows what it is: enough to prefer it to other names. */
  readonly isCertain: boolean;
}

interface Search {
  readonly kubernetes: KubernetesPort;
  readonly maySee: (namespace: string) => boolean;
  readonly objects: readonly NameCandidate[];
  readonly namespaces: readonly NameCandidate[];
}

/**
 * Looks up the words of a message in one cluster: which are namespaces, then which name something in those, exactly,
 * by label, by beginning; only without a namespace by exact name anywhere. At most 40 calls, whatever the cluster's size.
 */
export async function findInWords(
  port: KubernetesPort,
  candidates: readonly NameCandidate[],
  maySee: (namespace: string) => boolean,
): Promise<FoundInWords> {
  const kubernetes = limitCalls(port, MOST_CALLS);
  const obstacles: Obstacle[] = [];
  const guarded = async <Item>(look: () => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof Obstruction)) throw error;
      obstacles.push(error.obstacle);
      return [];
    }
  };
  const namespaces = await guarded(() => findNamespaces(kubernetes, candidates, maySee));
  const isPlace = (one: NameCandidate) => namespaces.includes(one) && one.asNamespace > one.asObject;
  const objects = candidates.filter(one => one.asObject > 0 && !isPlace(one));
  const search = { kubernetes, maySee, objects, namespaces };
  const steps = [exactly, byPods, anywhere, failingThere];
  const found = await firstOf(steps.map(step => () => guarded(() => step(search))));
  const nearest = found.length > 0 ? [] : await guarded(() => nearestNames(search));
  return { found, namespaces: namespaces.map(({ name }) => name), nearest, obstacles };
}

async function firstOf(
  steps: readonly (() => Promise<readonly FoundWord[]>)[],
): Promise<readonly FoundWord[]> {
  for (const step of steps) {
    const found = await step();
    if (found.length > 0) return found;
  }
  return [];
}

/** Words of equal weight side by side, the weightiest first. */
function tiersOf(objects: readonly NameCandidate[]): readonly (readonly NameCandidate[])[] {
  const byWeight = Map.groupBy(objects, ({ asObject }) => asObject);
  return [...byWeight].toSorted(([one], [other]) => other - one).map(([, tier]) => tier);
}

function exactly({ kubernetes, objects, namespaces }: Search): Promise<readonly FoundWord[]> {
  if (namespaces.length === 0) return Promise.resolve([]);
  const marked = objects.filter(({ asObject }) => asObject >= 1);
  return firstOf(
    tiersOf(marked).map(tier => async () => {
      const found = await Promise.all(
        tier.map(async candidate => {
          const places = placesOf(candidate, namespaces);
          const each = await Promise.all(places.map(({ name }) => findNamed(kubernetes, candidate, name)));
          return each.flat().map(entities => ({ candidate, entities, isCertain: true }));
        }),
      );
      return found.flat();
    }),
  );
}

/** The namespace that the text binds a word to, else the likeliest of those there are. */
function placesOf(
  { namespace }: NameCandidate,
  namespaces: readonly NameCandidate[],
): readonly NameCandidate[] {
  const bound = namespaces.filter(({ name }) => name === namespace);
  const [first] = namespaces;
  return bound.length > 0 ? bound : namespaces.filter(one => one.asNamespace === first?.asNamespace);
}

function byPods({ kubernetes, objects, namespaces }: Search): Promise<readonly FoundWord[]> {
  return firstOf(
    tiersOf(objects).map(tier => async () => {
      const found = await Promise.all(
        tier.map(async candidate => {
          const pods = await podsIn(kubernetes, placesOf(candidate, namespaces));
          const entities = await describeWorst(kubernetes, podsMatching(candidate, pods));
          return entities.map(one => ({ candidate, entities: one, isCertain: candidate.asObject >= MARKED }));
        }),
      );
      return found.flat();
    }),
  );
}

async function podsIn(
  kubernetes: KubernetesPort,
  namespaces: readonly NameCandidate[],
): Promise<readonly Pod[]> {
  const lists = await Promise.all(namespaces.map(({ name }) => kubernetes.podsIn(name)));
  return lists.flatMap(({ items }) => items);
}

/** One target a workload: its worst pod. */
async function describeWorst(kubernetes: KubernetesPort, pods: readonly Pod[]): Promise<readonly Entities[]> {
  const byOwner = Map.groupBy(pods, pod => {
    const [, deployment = pod.metadata?.name] = ownerNames(pod);
    return `${pod.metadata?.namespace}/${deployment}`;
  });
  const worst = [...byOwner.values()].flatMap(group => worstPod(group) ?? []);
  return Promise.all(worst.map(pod => describePod(kubernetes, pod)));
}

/** Without a namespace by exact name only: nothing is listed whole. */
function anywhere({ kubernetes, maySee, objects }: Search): Promise<readonly FoundWord[]> {
  const [likeliest] = tiersOf(objects);
  const tried = objects.filter(
    one => one.asObject >= MARKED || (one.asObject >= 1 && likeliest?.includes(one)),
  );
  return firstOf(
    tried.slice(0, MOST_ANYWHERE).map(candidate => async () => {
      const found = await findNamed(kubernetes, candidate);
      const seen = found.filter(({ namespace }) => namespace !== undefined && maySee(namespace));
      const isCertain = candidate.kind !== undefined && candidate.asObject > MARKED;
      return seen.map(entities => ({ candidate, entities, isCertain }));
    }),
  );
}

/** Who names only a namespace means what fails in it. */
async function failingThere({ kubernetes, objects, namespaces }: Search): Promise<readonly FoundWord[]> {
  if (objects.some(({ asObject }) => asObject >= MARKED)) return [];
  const named = namespaces.filter(({ asNamespace }) => asNamespace >= MARKED);
  const found = await Promise.all(
    named.map(async candidate => {
      const pods = await podsIn(kubernetes, [candidate]);
      const entities = await describeWorst(
        kubernetes,
        pods.filter(pod => !isHealthy(pod)),
      );
      return entities.map(one => ({ candidate, entities: one, isCertain: false }));
    }),
  );
  return found.flat();
}

async function nearestNames({ kubernetes, objects, namespaces }: Search): Promise<readonly Entities[]> {
  const marked = objects.filter(({ asObject }) => asObject >= MARKED);
  const near = await Promise.all(
    namespaces.map(async ({ name: namespace }) => {
      const [pods, { items }] = await Promise.all([
        kubernetes.podsIn(namespace),
        kubernetes.deploymentsIn(namespace),
      ]);
      const names = [
        ...pods.items.flatMap(ownerNames),
        ...items.flatMap(({ metadata }) => metadata?.name ?? []),
      ];
      const nearby = marked.flatMap(({ name }) => nearestTo(name, [...new Set(names)]));
      return [...new Set(nearby)].map(workload => ({ namespace, workload }));
    }),
  );
  return near.flat();
}
