/**
 * The wait that a `Retry-After` header asks for, in milliseconds; 0 without one.
 * Source: RFC 9110 section 10.2.3, which allows seconds or a date.
 */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
