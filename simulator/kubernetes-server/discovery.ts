import type { Resource } from '../world.ts';
import type { Kind } from './kinds.ts';

/** The answer to `/version`; the minor version is the cluster's. */
export function versionInfo(minor: string, gitVersion: string): Resource {
  return { major: '1', minor, gitVersion, platform: 'linux/amd64' };
}

/** The answer to `/api`. */
export function apiVersions(): Resource {
  return { kind: 'APIVersions', versions: ['v1'] };
}

/** The answer to `/apis`. */
export function groupList(kinds: readonly Kind[]): Resource {
  const groups = [...new Set(kinds.map(({ group }) => group))].filter(group => group !== '');
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.map(group => groupEntry(kinds, group)) };
}

/** The answer to `/apis/GROUP`. */
export function groupInfo(kinds: readonly Kind[], group: string): Resource {
  return { kind: 'APIGroup', apiVersion: 'v1', ...groupEntry(kinds, group) };
}

/** The answer to `/api/v1` and `/apis/GROUP/VERSION`. */
export function resourceList(kinds: readonly Kind[], group: string, version: string): Resource {
  const inVersion = kinds.filter(kind => kind.group === group && kind.version === version);
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group === '' ? version : `${group}/${version}`,
    resources: inVersion.map(({ kind, plural, namespaced }) => {
      return { name: plural, singularName: kind.toLowerCase(), namespaced, kind, verbs: ['get', 'list'] };
    }),
  };
}

function groupEntry(kinds: readonly Kind[], group: string): Resource {
  const versions = [...new Set(kinds.filter(kind => kind.group === group).map(({ version }) => version))];
  const listed = versions.map(version => ({ groupVersion: `${group}/${version}`, version }));
  return { name: group, versions: listed, preferredVersion: listed[0] };
}
