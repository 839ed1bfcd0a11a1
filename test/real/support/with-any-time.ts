import { expect } from 'vitest';

/** What is expected, with any moment in the place of each: no client may choose when a resource was made. */
export function withAnyTime(expected: unknown): unknown {
  if (expected instanceof Date) return expect.any(Date);
  if (Array.isArray(expected)) return expected.map(withAnyTime);
  const isPlain =
    typeof expected === 'object' && expected !== null && Object.getPrototypeOf(expected) === Object.prototype;
  if (!isPlain) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, withAnyTime(value)]));
}
