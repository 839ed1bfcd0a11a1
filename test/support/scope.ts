import { createHash } from 'node:crypto';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** `sample` in `npm test`, `full` in `npm run test:full`. */
    readonly scope: 'sample' | 'full';
  }
}

/** Changes which cases the samples hold; a new value is a new sample. */
const SEED = 1;

/** Whether this run takes every case. */
const isFull = (): boolean => inject('scope') === 'full';

/** Whether the case of this name is in a sample of one in so many; every case is in a full run. */
export function isSampled(name: string, oneIn: number): boolean {
  return isFull() || createHash('sha256').update(`${SEED} ${name}`).digest().readUInt32BE() % oneIn === 0;
}
