type Fields = Readonly<Record<string, unknown>>;

/** The object at a path of field names; empty when there is none. */
export function fieldsAt(from: unknown, ...path: readonly string[]): Fields {
  const value = valueAt(from, path);
  return isFields(value) ? value : {};
}

/** The text at a path; `undefined` when there is none or an empty one. */
export function textAt(from: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(from, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The number at a path. */
export function numberAt(from: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(from, path);
  return typeof value === 'number' ? value : undefined;
}

/** Whether the field at a path is true. */
export function isTrueAt(from: unknown, ...path: readonly string[]): boolean {
  return valueAt(from, path) === true;
}

/** The list at a path; empty when there is none. */
export function listAt(from: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = valueAt(from, path);
  return Array.isArray(value) ? value : [];
}

/** The texts of the list at a path. */
export function textsAt(from: unknown, ...path: readonly string[]): readonly string[] {
  return listAt(from, ...path).filter(value => typeof value === 'string');
}

/** The moment at a path; `undefined` when there is none. */
export function dateAt(from: unknown, ...path: readonly string[]): Date | undefined {
  const date = new Date(textAt(from, ...path) ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function valueAt(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, field) => (isFields(value) ? value[field] : undefined), from);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
