import type { NameCandidate } from '../../../domain/name-candidate.ts';
import { Obstruction } from '../../../domain/obstruction.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';

/** Who may not read namespaces believes a word for one from here on. */
const CREDIBLE = 3;
const MOST_UNMARKED = 6;
const LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * The candidates that are namespaces of a cluster, likeliest first; words that nothing marks as one are tried only
 * when no marked one exists. What the asker may not see is not looked up.
 */
export async function findNamespaces(
  kubernetes: Pick<KubernetesPort, 'namespace'>,
  candidates: readonly NameCandidate[],
  maySee: (namespace: string) => boolean,
): Promise<readonly NameCandidate[]> {
  const possible = candidates
    .filter(({ name }) => LABEL.test(name) && maySee(name))
    .toSorted((one, other) => other.asNamespace - one.asNamespace);
  const marked = possible.filter(({ asNamespace }) => asNamespace > 0);
  const found = await existing(kubernetes, marked);
  if (found.length > 0) return found;
  const unmarked = possible.filter(one => !marked.includes(one) && one.kind === undefined);
  return existing(kubernetes, unmarked.slice(0, MOST_UNMARKED));
}

async function existing(
  kubernetes: Pick<KubernetesPort, 'namespace'>,
  candidates: readonly NameCandidate[],
): Promise<readonly NameCandidate[]> {
  const exist = await Promise.all(candidates.map(candidate => exists(kubernetes, candidate)));
  return candidates.filter((_, index) => exist[index]);
}

async function exists(
  kubernetes: Pick<KubernetesPort, 'namespace'>,
  { name, asNamespace }: NameCandidate,
): Promise<boolean> {
  try {
    return (await kubernetes.namespace(name)) !== undefined;
  } catch (error) {
    if (error instanceof Obstruction && error.obstacle.kind === 'forbidden') return asNamespace >= CREDIBLE;
    throw error;
  }
}
