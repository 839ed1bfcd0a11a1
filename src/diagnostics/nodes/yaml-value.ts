/** The value below some fields; `undefined` where one is absent. */
export function childOf(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((so, field) => (isRecord(so) ? so[field] : undefined), value);
}

/** The text below some fields; `undefined` for anything else. */
export function textOf(value: unknown, ...path: readonly string[]): string | undefined {
  const found = childOf(value, ...path);
  if (typeof found === 'string') return found;
  return typeof found === 'number' ? String(found) : undefined;
}

/** Whether a value has fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
