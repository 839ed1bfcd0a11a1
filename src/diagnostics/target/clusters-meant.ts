import { Obstruction } from '../../domain/obstruction.ts';
import { inNamedPlace } from './find-alone.ts';
import type { ClusterHandle, TargetQuestion } from './resolution.ts';

/** A host that is an API server's: EKS, AKS, or one with its usual port. */
const API_SERVER = /\.eks\.amazonaws\.com|\.azmk8s\.io|:6443\b/i;

/** The clusters that a message can mean: the one it names by any of its names, else all that are in the place it names. */
export async function clustersMeant(
  { named, text }: Pick<TargetQuestion, 'named' | 'text'>,
  clusters: readonly ClusterHandle[],
): Promise<readonly ClusterHandle[]> {
  const { cluster } = named;
  const called = clusters.filter(one => namesOf(one).some(name => cluster && isSame(name, cluster)));
  if (called.length > 0) return inNamedPlace(called, named);
  const mentioned = await mentionedIn(text, clusters);
  if (mentioned.length > 0) return mentioned;
  return cluster ? [] : inNamedPlace(clusters, named);
}

async function mentionedIn(
  text: string,
  clusters: readonly ClusterHandle[],
): Promise<readonly ClusterHandle[]> {
  const byName = clusters.filter(one => namesOf(one).some(name => mentions(text, name)));
  if (byName.length > 0 || !API_SERVER.test(text)) return byName;
  const hosts = await Promise.all(clusters.map(hostOf));
  return clusters.filter((_, index) => mentions(text, hosts[index] ?? ''));
}

function namesOf({ name, known, alsoCalled = [] }: ClusterHandle): readonly string[] {
  return [name, ...(known.cluster ? [known.cluster] : []), ...alsoCalled];
}

async function hostOf({ apiServer }: ClusterHandle): Promise<string> {
  try {
    return (await apiServer?.()) ?? '';
  } catch (error) {
    if (error instanceof Obstruction) return '';
    throw error;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a text holds a name as a word of its own. */
function mentions(text: string, name: string): boolean {
  if (name === '') return false;
  const [within, sought] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
    const isOpen = /[\w-]/.test(within.charAt(at - 1)) || /[\w-]/.test(within.charAt(at + sought.length));
    if (!isOpen) return true;
  }
  return false;
}
