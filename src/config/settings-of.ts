import { join, resolve } from 'node:path';
import type { FileContent } from './schema.ts';
import type { ClusterConnection, ClusterSettings, Settings } from './settings.ts';

/** What paths of the file are relative to. */
export interface Folders {
  /** The folder of the file itself. */
  readonly ofFile: string;
  /** The person's home, for `~/`. */
  readonly home?: string;
}

type ClusterEntry = FileContent['clusters'][number];

/** The settings that the content of the file stands for: paths made absolute, connections made explicit. */
export function settingsOf(content: FileContent, folders: Folders): Settings {
  return {
    ...content,
    clusters: content.clusters.map(entry => clusterOf(entry, folders)),
    dataFolder: absolute(content.dataFolder, folders),
  };
}

function clusterOf(entry: ClusterEntry, folders: Folders): ClusterSettings {
  const { kubeconfig: _file, context: _context, inCluster: _inside, ...rest } = entry;
  return { ...rest, connection: connectionOf(entry, folders) };
}

function connectionOf(entry: ClusterEntry, folders: Folders): ClusterConnection {
  const { kubeconfig, context, inCluster } = entry;
  if (inCluster) return { by: 'in-cluster' };
  if (kubeconfig === undefined && context === undefined)
    return { by: entry.aks && !entry.eks ? 'aks' : 'eks' };
  return {
    by: 'kubeconfig',
    ...(kubeconfig !== undefined && { path: absolute(kubeconfig, folders) }),
    ...(context !== undefined && { context }),
  };
}

function absolute(path: string, folders: Folders): string {
  if (path.startsWith('~/') && folders.home !== undefined) return join(folders.home, path.slice(2));
  return resolve(folders.ofFile, path);
}
