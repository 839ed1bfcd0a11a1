import { KINDS, type Kind, kindOfPlural } from './kinds.ts';

/** What a path under `/api` or `/apis` asks for. */
export type Route =
  | {
      readonly ask: 'objects';
      readonly kind: Kind;
      readonly namespace: string;
      readonly name: string;
      readonly subresource: string;
    }
  | { readonly ask: 'versions' }
  | { readonly ask: 'groups' }
  | { readonly ask: 'group'; readonly group: string }
  | { readonly ask: 'resources'; readonly group: string; readonly version: string }
  | { readonly ask: 'unknown-resource' }
  | { readonly ask: 'unknown-path' };

/** Reads a path as the API server's router does. */
export function routeOf(path: string): Route {
  const parts = path
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent);
  const [root, ...rest] = parts;
  if (root === 'api') return rest.length === 0 ? { ask: 'versions' } : inVersion('', rest);
  if (root !== 'apis') return { ask: 'unknown-path' };
  const [group, ...inside] = rest;
  if (group === undefined) return { ask: 'groups' };
  if (!KINDS.some(kind => kind.group === group)) return { ask: 'unknown-path' };
  return inside.length === 0 ? { ask: 'group', group } : inVersion(group, inside);
}

function inVersion(group: string, [version = '', ...rest]: readonly string[]): Route {
  if (!KINDS.some(kind => kind.group === group && kind.version === version)) return { ask: 'unknown-path' };
  if (rest.length === 0) return { ask: 'resources', group, version };
  const [first, namespace = '', plural, ...inside] = rest;
  if (first === 'namespaces' && plural !== undefined) {
    const kind = kindOfPlural(group, version, plural);
    return kind?.namespaced ? objects(kind, namespace, inside) : { ask: 'unknown-resource' };
  }
  const kind = kindOfPlural(group, version, first ?? '');
  if (kind === undefined) return { ask: 'unknown-resource' };
  if (kind.namespaced && rest.length > 1) return { ask: 'unknown-resource' };
  return objects(kind, '', rest.slice(1));
}

function objects(
  kind: Kind,
  namespace: string,
  [name = '', subresource = '', ...more]: readonly string[],
): Route {
  const known = subresource === '' || (subresource === 'log' && kind.plural === 'pods');
  if (!known || more.length > 0) return { ask: 'unknown-resource' };
  return { ask: 'objects', kind, namespace, name, subresource };
}
