const SAFE = /^[A-Za-z0-9_@%+=:,./-]+$/;

/** A value as one shell word, whatever it holds. */
export function shellQuote(value: string): string {
  if (SAFE.test(value)) return value;
  return `'${value.replaceAll("'", `'\\''`)}'`;
}
