import { isRecord } from '../fields.ts';
import type { Manifest } from '../world.ts';

/** One page of a list, or why the continue token cannot be honoured. */
export type Page =
  | { readonly items: readonly Manifest[]; readonly continueAt?: string; readonly remaining?: number }
  | { readonly refused: 'malformed' | 'expired' };

/** Cuts a list in key order as `limit` and `continue` ask; `revision` tells tokens of an older state apart. */
export function pageOf(objects: readonly Manifest[], limit: number, token: string, revision: string): Page {
  const start = token === '' ? '' : startOf(token, revision);
  if (start === undefined) return { refused: 'malformed' };
  if (start === null) return { refused: 'expired' };
  const rest = objects.toSorted(byKey).filter(object => keyOf(object) > start);
  const items = limit > 0 ? rest.slice(0, limit) : rest;
  const last = items.at(-1);
  if (last === undefined || items.length === rest.length) return { items };
  return { items, continueAt: tokenOf(keyOf(last), revision), remaining: rest.length - items.length };
}

function byKey(one: Manifest, other: Manifest): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function keyOf({ metadata }: Manifest): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

function tokenOf(start: string, rv: string): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv, start })).toString('base64url');
}

function startOf(token: string, revision: string): string | null | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (!isRecord(read) || typeof read.start !== 'string') return undefined;
    return read.rv === revision ? read.start : null;
  } catch {
    return undefined;
  }
}
