import { createHash } from 'node:crypto';

/** A job id from whatever identifies the asking at its source; safe for the store, and the same for the same source. */
export function jobIdOf(source: string): string {
  return `ask-${createHash('sha256').update(source).digest('hex').slice(0, 40)}`;
}
