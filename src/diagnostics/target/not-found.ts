import type { Entities, EntityName } from '../../domain/entities.ts';
import type { ClusterHandle, NotFound, Resolution, TargetQuestion, TargetScope } from './resolution.ts';

/** A resolution that found nothing. */
export function none(what: Partial<NotFound> & Pick<NotFound, 'hint'>): Resolution {
  return { status: 'none', sought: '', searched: [], unreachable: [], nearest: [], ...what };
}

/** What helps when no configured cluster is meant. */
export function noSuchCluster(name: string | undefined, clusters: readonly ClusterHandle[]): string {
  if (clusters.length === 0)
    return 'No cluster is configured, so nothing could be looked at: add one to the configuration file.';
  const known = clusters.map(cluster => cluster.name).join(', ');
  return `No configured cluster is called ${name}. Ask again with one of these: ${known}.`;
}

/** What was sought, by the names that were read or by the words of the message, and what would help. */
export function notFound(
  { named, words, finders }: Pick<TargetQuestion, 'named' | 'words' | 'finders'>,
  namespaces: readonly string[],
): Pick<NotFound, 'sought' | 'hint'> {
  const exact = finders
    .filter(({ by }) => named[by])
    .map(({ by, title }) => `${SOUGHT[by] ?? title} ${named[by]}`);
  const written = words.filter(({ asObject }) => asObject >= MARKED).map(({ name }) => `workload ${name}`);
  const sought = exact.length > 0 ? exact : written;
  const [namespace = named.namespace] = namespaces;
  if (sought.length === 0 && named.namespace && words.some(({ asObject }) => asObject === 0))
    return namespaces.length === 0
      ? { sought: `namespace ${named.namespace}`, hint: '' }
      : { sought: '', hint: `Namespace ${namespace} exists, and no pod in it fails now. ${ASK_FOR_ONE}` };
  if (sought.length === 0) return { sought: '', hint: NAMES_NOTHING };
  return {
    sought: `${sought.join(' and no ')}${namespace ? ` in namespace ${namespace}` : ''}`,
    hint: 'Check the name, or ask with `-n NAMESPACE` and `-c CLUSTER`.',
  };
}

/** What more than its place marks as a name. */
const MARKED = 3;
const ASK_FOR_ONE = 'Ask for one workload: `/diagnose deployment NAME -n NAMESPACE`.';
const NAMES_NOTHING =
  'The message names no pod, workload or service account. Ask again with one: `/diagnose pod NAME -n NAMESPACE`.';

/** What would help when no cluster, subscription or node group is where the message says. */
export function noneAlone({ connection, subscription }: Entities, alone: TargetScope) {
  if (alone === 'nodes')
    return {
      hint: 'The message names no node, and I found no EKS cluster with node groups to look through. Ask with one: `/diagnose node NAME`, `/diagnose instance ID` or `/diagnose nodegroup NAME -c CLUSTER`.',
    };
  return connection
    ? { sought: `connection ${connection}`, hint: 'Check the name, or ask with `-c CLUSTER`.' }
    : {
        hint: `No configured AKS cluster is where the message says${subscription ? ` (subscription ${subscription})` : ''}. Ask with \`-c CLUSTER\`, or say in the configuration where the cluster lives (\`aks\`).`,
      };
}

/** Names that lead to something else: what of them was not found. */
const SOUGHT: { readonly [Name in EntityName]?: string } = {
  workload: 'workload',
  image: 'failing pull of image',
  roleArn: 'service account in the trust policy of',
};
