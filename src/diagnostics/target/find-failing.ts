import type { Entities } from '../../domain/entities.ts';
import type { Target } from '../../domain/report.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import type { Event } from '../../providers/kubernetes/types.ts';
import { obstacleOf } from '../obstacle-of.ts';
import { readSymptoms } from '../read-symptoms.ts';
import { describePod } from './find-workload.ts';
import type { ClusterHandle, Unsearched } from './resolution.ts';
import { targetIn } from './target-in.ts';

/** Why the kubelet and the scheduler warn of a pod that does not work. */
const REASONS = [
  'BackOff',
  'Failed',
  'FailedMount',
  'FailedScheduling',
  'FailedCreatePodSandBox',
  'Unhealthy',
];
const MOST_NAMESPACES = 20;
const MOST_PODS = 30;

/** Workloads that fail now and show one error, and how far was looked. */
export interface FailingWorkloads {
  /** One a workload, the newest warning first. */
  readonly targets: readonly Target[];
  /** Pods of which logs and events were read. */
  readonly looked: number;
  /** Pods with warnings, and namespaces, that were not looked at. */
  readonly leftOut: number;
  /** Whether there are more warnings than were read. */
  readonly isCut: boolean;
  /** The oldest of the newest warnings about what was found. */
  readonly since?: Date;
  readonly unreachable: readonly Unsearched[];
}

/** What tells one error from others, and where may be looked for it. */
export interface FailingQuestion {
  /** Whether what a pod says of itself, which may hold secrets, shows the error. */
  readonly shows: (text: string) => boolean;
  /** The namespaces of a cluster to look in; `undefined` for all. */
  readonly namespacesIn: (cluster: string) => readonly string[] | undefined;
}

interface Suspect {
  readonly cluster: ClusterHandle;
  readonly namespace: string;
  readonly pod: string;
  readonly at: Date | undefined;
}

/**
 * Workloads that fail now with an error that a message shows without naming any: Warning events by reason lead to pods,
 * one a revision, and what those say decides. At most 20 namespaces a cluster and 30 pods, newest event first.
 */
export async function findFailing(
  clusters: readonly ClusterHandle[],
  { shows, namespacesIn }: FailingQuestion,
): Promise<FailingWorkloads> {
  const warned = await Promise.all(clusters.map(one => suspectsIn(one, namespacesIn(one.name))));
  const suspects = warned.flatMap(one => one.suspects).toSorted((one, other) => timeOf(other) - timeOf(one));
  const looked = suspects.slice(0, MOST_PODS);
  const found = await Promise.all(looked.map(one => examine(one, shows)));
  const showing = found.filter(one => one !== undefined);
  const times = showing
    .flatMap(({ at }) => at ?? [])
    .toSorted((one, other) => one.getTime() - other.getTime());
  return {
    targets: oneEach(showing.map(({ target }) => target)),
    looked: looked.length,
    leftOut: suspects.length - looked.length + warned.reduce((sum, one) => sum + one.leftOut, 0),
    isCut: warned.some(one => one.isCut),
    ...(times[0] && { since: times[0] }),
    unreachable: warned.flatMap(one => one.unreachable),
  };
}

async function suspectsIn(cluster: ClusterHandle, namespaces: readonly string[] = ['']) {
  const asked = namespaces.slice(0, MOST_NAMESPACES);
  const leftOut = namespaces.length - asked.length;
  try {
    const lists = await Promise.all(
      asked.flatMap(namespace => REASONS.map(reason => cluster.kubernetes.warnings(namespace, reason))),
    );
    const events = lists.flatMap(({ items }) => items);
    const isCut = lists.some(({ complete }) => !complete);
    return { suspects: onePerRevision(cluster, events), leftOut, isCut, unreachable: [] };
  } catch (error) {
    return {
      suspects: [],
      leftOut,
      isCut: false,
      unreachable: [{ cluster: cluster.name, obstacle: obstacleOf(error) }],
    };
  }
}

/** Of the pods of one revision, which all fail alike, the one with the newest warning. */
function onePerRevision(cluster: ClusterHandle, events: readonly Event[]): readonly Suspect[] {
  const suspects = events.flatMap(({ involvedObject, lastSeen }): readonly Suspect[] => {
    const { kind, namespace, name } = involvedObject ?? {};
    return kind === 'Pod' && namespace && name ? [{ cluster, namespace, pod: name, at: lastSeen }] : [];
  });
  const oldestFirst = suspects.toSorted((one, other) => timeOf(one) - timeOf(other));
  const keyOf = ({ namespace, pod }: Suspect) => `${namespace}/${pod.replace(/-[a-z0-9]{5}$/, '')}`;
  return [...new Map(oldestFirst.map(one => [keyOf(one), one])).values()];
}

/** What a suspect is, where it shows the error; a pod that is gone or cannot be read shows nothing. */
async function examine({ cluster, namespace, pod, at }: Suspect, shows: FailingQuestion['shows']) {
  try {
    const { text } = await readSymptoms(cluster.kubernetes, { namespace, pod }, true);
    if (!shows(text)) return undefined;
    const entities = await entitiesOf(cluster.kubernetes, namespace, pod);
    return entities && { target: targetIn(cluster, entities), at };
  } catch {
    return undefined;
  }
}

async function entitiesOf(
  kubernetes: KubernetesPort,
  namespace: string,
  name: string,
): Promise<Entities | undefined> {
  const pod = await kubernetes.pod(namespace, name);
  return pod && describePod(kubernetes, pod);
}

function oneEach(targets: readonly Target[]): readonly Target[] {
  const keyOf = ({ cluster, entities: { namespace, workload, pod } }: Target) =>
    [cluster, namespace, workload ?? pod].join('/');
  return [...new Map(targets.toReversed().map(one => [keyOf(one), one])).values()].toReversed();
}

function timeOf({ at }: Suspect): number {
  return at?.getTime() ?? 0;
}
