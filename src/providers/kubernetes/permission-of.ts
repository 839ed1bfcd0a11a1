import type { Permission } from '../../domain/outcome.ts';

/** A permission in a cluster. */
export type KubernetesPermission = Permission & { readonly provider: 'kubernetes' };

/**
 * The permission that a reading request needs, told from its path.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#determine-the-request-verb
 */
export function permissionOf(path: string): KubernetesPermission {
  const [root, ...rest] = path
    .replace(/\?.*$/, '')
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent);
  if (root !== 'api' && root !== 'apis')
    return { provider: 'kubernetes', verb: 'get', group: '', resource: path };
  const group = root === 'apis' ? (rest[0] ?? '') : '';
  return { provider: 'kubernetes', group, ...resourceOf(rest.slice(root === 'apis' ? 2 : 1)) };
}

function resourceOf(parts: readonly string[]) {
  const namespaced = parts[0] === 'namespaces' && parts.length > 2;
  const [resource = '', name, subresource] = namespaced ? parts.slice(2) : parts;
  return {
    verb: name === undefined ? ('list' as const) : ('get' as const),
    resource: subresource === undefined ? resource : `${resource}/${subresource}`,
    ...(namespaced && parts[1] !== undefined ? { namespace: parts[1] } : {}),
  };
}
