import type { Resource } from '../world.ts';
import { KINDS } from './kinds.ts';

/** The answer to `/version`; the minor version is the cluster's. */
export function versionInfo(minor: string, gitVersion: string): Resource {
  return { major: '1', minor, gitVersion, platform: 'linux/amd64' };
}

/** The answer to `/api`. */
export function apiVersions(): Resource {
  return { kind: 'APIVersions', versions: ['v1'] };
}

/** The answer to `/apis`. */
export function groupList(): Resource {
  const groups = [...new Set(KINDS.map(({ group }) => group))].filter(group => group !== '');
  return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.map(groupEntry) };
}

/** The answer to `/apis/GROUP`. */
export function groupInfo(group: string): Resource {
  return { kind: 'APIGroup', apiVersion: 'v1', ...groupEntry(group) };
}

/** The answer to `/api/v1` and `/apis/GROUP/VERSION`. */
export function resourceList(group: string, version: string): Resource {
  const kinds = KINDS.filter(kind => kind.group === group && kind.version === version);
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group === '' ? version : `${group}/${version}`,
    resources: kinds.map(({ kind, plural, namespaced }) => {
      return { name: plural, singularName: kind.toLowerCase(), namespaced, kind, verbs: ['get', 'list'] };
    }),
  };
}

function groupEntry(group: string): Resource {
  const versions = [...new Set(KINDS.filter(kind => kind.group === group).map(({ version }) => version))];
  const listed = versions.map(version => ({ groupVersion: `${group}/${version}`, version }));
  return { name: group, versions: listed, preferredVersion: listed[0] };
}
