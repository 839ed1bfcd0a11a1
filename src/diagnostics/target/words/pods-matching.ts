import type { NameCandidate } from '../../../domain/name-candidate.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';

const NAME_LABELS = ['app.kubernetes.io/name', 'app', 'app.kubernetes.io/instance', 'k8s-app'] as const;
/** A word that nothing but its place marks must be the whole of what a pod is called. */
const MARKED = 1;

/** The pods of a namespace that a word means: labelled so, made by a workload of that name, or beginning with it. */
export function podsMatching({ name, asObject }: NameCandidate, pods: readonly Pod[]): readonly Pod[] {
  const labelled = pods.filter(({ metadata }) =>
    NAME_LABELS.some(label => metadata?.labels?.[label] === name),
  );
  if (labelled.length > 0) return labelled;
  const owned = pods.filter(pod => ownerNames(pod).includes(name));
  if (owned.length > 0 || asObject < MARKED) return owned;
  return pods.filter(({ metadata }) => metadata?.name?.startsWith(`${name}-`));
}

/** What a pod's owner is called, and the Deployment behind it if that is a ReplicaSet. */
export function ownerNames({ metadata }: Pod): readonly string[] {
  const owners = (metadata?.ownerReferences ?? []).map(({ name }) => name);
  return owners.flatMap(name => [name, name.replace(/-[a-z0-9]{6,10}$/, '')]);
}
