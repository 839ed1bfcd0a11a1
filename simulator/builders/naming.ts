import { createHash } from 'node:crypto';

const SAFE = 'bcdfghjklmnpqrstvwxz2456789';

/** An AWS id that is always the same for the same words: `awsId('subnet', 'prod-eu/private-a')`. */
export function awsId(prefix: string, ...words: readonly string[]): string {
  return `${prefix}-0${digestOf(prefix, ...words).slice(0, 16)}`;
}

/** A UUID that is always the same for the same words. */
export function uidOf(...words: readonly string[]): string {
  const hex = digestOf(...words);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return [...groups, hex.slice(20, 32)].join('-');
}

/** The kind of suffix that Kubernetes gives to names that it makes up. */
export function suffixOf(length: number, ...words: readonly string[]): string {
  const digest = createHash('sha256').update(words.join('\n')).digest();
  return [...digest.subarray(0, length)].map(byte => SAFE[byte % SAFE.length]).join('');
}

/** Hexadecimal digest of some words. */
export function digestOf(...words: readonly string[]): string {
  return createHash('sha256').update(words.join('\n')).digest('hex');
}

/** The moment some minutes before another. */
export function minutesBefore(now: Date, minutes: number): Date {
  return new Date(now.getTime() - minutes * 60_000);
}

/** A moment as Kubernetes writes it, without fractions of a second. */
export function timeOf(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** A moment as the JSON services of AWS write it. */
export function epochOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
