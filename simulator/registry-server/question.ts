import type { Received } from '../loopback/message.ts';

/** What a request asks of a registry. */
export type RegistryQuestion =
  | { readonly for: 'version' }
  | { readonly for: 'token'; readonly scope: string }
  | { readonly for: 'manifest'; readonly name: string; readonly reference: string }
  | { readonly for: 'tags'; readonly name: string }
  | { readonly for: 'nothing' };

const MANIFEST = /^\/v2\/(.{1,255})\/manifests\/([^/]{1,200})$/;
const TAGS = /^\/v2\/(.{1,255})\/tags\/list$/;

/** Reads a request's path; tokens are given on the path of the realm, whatever host that names. */
export function questionIn({ path, query }: Received, realm: string | undefined): RegistryQuestion {
  const plain = decodeURIComponent(path);
  if (realm !== undefined && plain === new URL(realm).pathname)
    return { for: 'token', scope: query.get('scope') ?? '' };
  if (plain === '/v2/' || plain === '/v2') return { for: 'version' };
  const [, name, reference] = MANIFEST.exec(plain) ?? [];
  if (name !== undefined && reference !== undefined) return { for: 'manifest', name, reference };
  const [, listed] = TAGS.exec(plain) ?? [];
  return listed === undefined ? { for: 'nothing' } : { for: 'tags', name: listed };
}
