import type { LoggedRequest } from '../../simulator/loopback/message.ts';
import type { Manifest, World } from '../../simulator/world.ts';
import { checks } from '../../src/catalogue/checks.ts';
import { kinds } from '../../src/catalogue/index.ts';

/** What an asker may see, said independently of the rules. */
export interface Seeing {
  /** Cluster and namespaces in it; `*` for all of every cluster. */
  readonly namespaces: '*' | { readonly cluster: string; readonly names: readonly string[] };
  readonly cluster: boolean;
  readonly accounts: boolean;
}

/** Lists over all namespaces by which objects are found; their answers are narrowed to what may be seen. */
const FINDING =
  /\/(pods|deployments|statefulsets|daemonsets|replicasets|jobs|cronjobs|serviceaccounts|events|services|ingresses|horizontalpodautoscalers|poddisruptionbudgets|persistentvolumeclaims)(\?|$)/;

/** Requests that look where the asker may not. */
export function requestsOutside(requests: readonly LoggedRequest[], seeing: Seeing): readonly string[] {
  return requests
    .filter(request => !isWithin(request, seeing))
    .map(({ target, path, action }) => `${target} ${action} ${path}`);
}

function isWithin({ server, target, path, action }: LoggedRequest, seeing: Seeing): boolean {
  if (server === 'registry' || action === 'sts:GetCallerIdentity') return true;
  if (server !== 'kubernetes') return seeing.accounts;
  const namespace = /\/namespaces\/([^/?]+)/.exec(path)?.[1];
  // A node's lease says of the node alone whether it lives.
  if (namespace === 'kube-node-lease') return seeing.cluster;
  if (namespace !== undefined) return seesNamespace(seeing, target, namespace);
  if (FINDING.test(path) && !path.includes('nodeName')) return seesAnything(seeing, target);
  return seeing.cluster;
}

function seesAnything({ namespaces }: Seeing, cluster: string): boolean {
  return namespaces === '*' || (namespaces.cluster === cluster && namespaces.names.length > 0);
}

function seesNamespace({ namespaces }: Seeing, cluster: string, namespace: string): boolean {
  return namespaces === '*' || (namespaces.cluster === cluster && namespaces.names.includes(namespace));
}

/** What the product says of its own accord. */
const OWN_WORDS = JSON.stringify([kinds, checks.map(({ id, text }) => [id, text])]);
const SHORTEST = 5;

/** Names of objects outside what the asker may see that a text holds, and that neither the asker nor anything seen holds. */
export function namesOutside(text: string, world: World, seeing: Seeing, asked: string): readonly string[] {
  const seen: string[] = [
    OWN_WORDS,
    asked,
    JSON.stringify(Object.values(world.clusters).map(({ eks, aks }) => [eks, aks])),
  ];
  const hidden: string[] = [];
  for (const [cluster, { objects, logs }] of Object.entries(world.clusters)) {
    for (const object of objects) {
      const isSeen = seesObject(object, cluster, seeing);
      if (isSeen) seen.push(JSON.stringify(object));
      else hidden.push(object.metadata.name);
    }
    for (const [of, log] of Object.entries(logs)) {
      if (seesNamespace(seeing, cluster, of.split('/')[0] ?? '')) seen.push(log);
    }
  }
  const clouds = { accounts: world.accounts, subscriptions: world.subscriptions };
  if (seeing.accounts) seen.push(JSON.stringify(clouds));
  else hidden.push(...identifiersIn(clouds));
  const known = seen.join('\n');
  return [...new Set(hidden)].filter(
    name => name.length >= SHORTEST && text.includes(name) && !isKnown(name, known),
  );
}

/** An ARN follows from the name at its end and the account, which messages of STS hold in another form. */
function isKnown(name: string, known: string): boolean {
  return known.includes(name) || (name.startsWith('arn:') && known.includes(name.split('/').at(-1) ?? name));
}

function seesObject({ kind, metadata }: Manifest, cluster: string, seeing: Seeing): boolean {
  if (kind === 'Namespace') return seesNamespace(seeing, cluster, metadata.name);
  if (metadata.namespace === undefined) return seeing.cluster;
  return seesNamespace(seeing, cluster, metadata.namespace);
}

/** Values of fields that name something: `RoleName`, `Arn`, `VpcId`. */
function identifiersIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return /(name|arn|id)$/i.test(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => identifiersIn(inner, key));
}
