import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { KubeConfig } from '@kubernetes/client-node';
import type { ClusterConnectionSettings, EnvironmentVariables } from '../settings.ts';
import { clusterTrouble } from './cluster-trouble.ts';

/** The settings that lead to a kubeconfig. */
export type KubeconfigSettings = Extract<ClusterConnectionSettings, { by: 'kubeconfig' | 'kubeconfig-text' }>;

/** Reads the kubeconfig that the settings mean; of several files, the first that has a name wins, as with kubectl. */
export async function loadKubeconfig(
  cluster: string,
  settings: KubeconfigSettings,
  environment: EnvironmentVariables,
): Promise<KubeConfig> {
  if (settings.by === 'kubeconfig-text') return parse(cluster, 'the kubeconfig text', settings.text);
  const paths = pathsFor(settings.path, environment);
  const parsed = await Promise.all(paths.map(path => readOne(cluster, path)));
  const [first, ...others] = parsed;
  if (first === undefined)
    throw clusterTrouble(cluster, 'no kubeconfig is named and there is no home folder');
  for (const other of others) addMissing(first, other);
  return first;
}

function pathsFor(path: string | undefined, { KUBECONFIG, HOME }: EnvironmentVariables): readonly string[] {
  if (path !== undefined) return [path];
  if (KUBECONFIG) return KUBECONFIG.split(delimiter).filter(part => part !== '');
  return HOME ? [join(HOME, '.kube', 'config')] : [];
}

async function readOne(cluster: string, path: string): Promise<KubeConfig> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw clusterTrouble(cluster, `its kubeconfig ${path} cannot be read (${firstLine(error)})`, error);
  });
  const config = await parse(cluster, `its kubeconfig ${path}`, text);
  config.makePathsAbsolute(dirname(path));
  return config;
}

async function parse(cluster: string, source: string, text: string): Promise<KubeConfig> {
  const { KubeConfig } = await import('@kubernetes/client-node');
  const config = new KubeConfig();
  try {
    config.loadFromString(text, { onInvalidEntry: 'filter' });
  } catch (error) {
    throw clusterTrouble(cluster, `${source} is malformed (${firstLine(error)})`);
  }
  if (config.contexts.length === 0) throw clusterTrouble(cluster, `${source} has no contexts`);
  return config;
}

/** Only the first line: the parser quotes the file below it, tokens included. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}

function addMissing(config: KubeConfig, other: KubeConfig): void {
  config.clusters = [...config.clusters, ...other.clusters.filter(c => !config.getCluster(c.name))];
  config.users = [...config.users, ...other.users.filter(u => !config.getUser(u.name))];
  config.contexts = [...config.contexts, ...other.contexts.filter(c => !config.getContextObject(c.name))];
}
