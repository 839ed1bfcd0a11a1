import { z } from 'zod';
import { isPublicRegistry } from '../domain/public-registries.ts';
import type { Finding } from './finding.ts';

const anyText = z.string().optional().catch(undefined);
const anything = z.unknown().optional();
const texts = z.array(anyText).catch([]);

const entries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object(shape).or(z.unknown().transform(() => undefined))).catch([]);

/** As much of the file as these questions need, whatever else is wrong with it. */
const draft = z.object({
  clusters: entries({
    name: anyText,
    kubeconfig: anything,
    context: anything,
    inCluster: anything,
    eks: anything,
    aks: anything,
  }),
  accounts: entries({ id: anyText }),
  access: entries({ users: texts, groups: texts, channels: texts, clusters: texts }),
  kinds: entries({ id: anyText }),
  registryMirrors: z.record(z.string(), anything).catch({}),
});

type Draft = z.output<typeof draft>;

/** What is wrong between parts of the file that may each be right. */
export function consistencyOf(content: unknown, builtInKinds: ReadonlySet<string>): readonly Finding[] {
  const { data } = draft.safeParse(content);
  if (data === undefined) return [];
  return [
    ...data.clusters.flatMap((cluster, index) => (cluster ? waysTo(cluster, index) : [])),
    ...repeated(
      'clusters',
      'name',
      data.clusters.map(cluster => cluster?.name),
    ),
    ...repeated(
      'accounts',
      'id',
      data.accounts.map(account => account?.id),
    ),
    ...repeated(
      'kinds',
      'id',
      data.kinds.map(kind => kind?.id),
    ),
    ...data.kinds.flatMap((kind, index) => builtIn(kind?.id, index, builtInKinds)),
    ...data.access.flatMap((rule, index) => (rule ? aboutRule(rule, index, data.clusters) : [])),
    ...Object.keys(data.registryMirrors).flatMap(neverAsked),
  ];
}

function waysTo(cluster: NonNullable<Draft['clusters'][number]>, index: number): readonly Finding[] {
  const path = ['clusters', index];
  const byFile = cluster.kubeconfig !== undefined || cluster.context !== undefined;
  if (cluster.inCluster === true && byFile)
    return [{ path, words: 'says both inCluster and kubeconfig or context: keep one of them.' }];
  if (cluster.inCluster === true || byFile || cluster.eks !== undefined || cluster.aks !== undefined)
    return [];
  return [
    {
      path,
      words: 'says no way to reach the cluster: add kubeconfig, context, inCluster: true, eks or aks.',
    },
  ];
}

function repeated(list: string, key: string, values: readonly (string | undefined)[]): readonly Finding[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    if (value === undefined || first === index) return [];
    return [{ path: [list, index, key], words: `is the same as in ${list}[${first}]: give each its own.` }];
  });
}

function builtIn(id: string | undefined, index: number, kinds: ReadonlySet<string>): readonly Finding[] {
  if (id === undefined || !kinds.has(id)) return [];
  return [{ path: ['kinds', index, 'id'], words: 'is the id of a built-in error kind: choose another.' }];
}

/** A mirror of a registry that is not asked would be of no use, or be thought to add to those that are. */
function neverAsked(host: string): readonly Finding[] {
  if (isPublicRegistry(host)) return [];
  const words = 'is not a public registry that is asked, such as docker.io, ghcr.io or quay.io.';
  return [{ path: ['registryMirrors', host], atKey: true, words }];
}

function aboutRule(
  rule: NonNullable<Draft['access'][number]>,
  index: number,
  clusters: Draft['clusters'],
): readonly Finding[] {
  const names = new Set(clusters.map(cluster => cluster?.name));
  const unknown = rule.clusters.flatMap((name, position) =>
    name === undefined || names.has(name)
      ? []
      : [
          {
            path: ['access', index, 'clusters', position],
            words: 'is not the name of a configured cluster.',
          },
        ],
  );
  if ([...rule.users, ...rule.groups, ...rule.channels].length > 0) return unknown;
  const nobody = { path: ['access', index], words: 'is about nobody: add users, groups or channels.' };
  return [nobody, ...unknown];
}
