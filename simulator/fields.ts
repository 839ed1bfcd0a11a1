import type { Resource } from './world.ts';

/** Whether a value is a plain object. */
export function isRecord(value: unknown): value is Resource {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of field names; `undefined` where the path ends early. */
export function valueAt(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, field) => (isRecord(value) ? value[field] : undefined), from);
}

/** The text at a path; numbers and booleans as text, anything else empty. */
export function textAt(from: unknown, ...path: readonly string[]): string {
  const value = valueAt(from, ...path);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The object at a path; empty when there is none. */
export function recordAt(from: unknown, ...path: readonly string[]): Resource {
  const value = valueAt(from, ...path);
  return isRecord(value) ? value : {};
}

/** The list at a path, whatever it holds; empty when there is none. */
function listAt(from: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(from, ...path);
  return Array.isArray(value) ? value : [];
}

/** The objects of the list at a path. */
export function recordsAt(from: unknown, ...path: readonly string[]): readonly Resource[] {
  return listAt(from, ...path).filter(isRecord);
}

/** The texts of the list at a path. */
export function textsAt(from: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(from, ...path).flatMap(value => (typeof value === 'string' ? [value] : []));
}
