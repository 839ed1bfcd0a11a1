import type { Clock } from './clock.ts';
import { PassingFailure } from './passing-failure.ts';

/** How often and how patiently to try again. */
export interface Patience {
  readonly attempts: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds on the clock after which another attempt is pointless. */
  readonly deadline: number;
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5_000;

/** Tries work again while its failure is a passing one, waiting a random part of a doubling time in between. */
export async function retrying<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const { attempts, clock, signal, deadline } = patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof PassingFailure) || attempt >= attempts) throw error;
      const wait = error.afterMs + jitter(attempt, clock);
      if (clock.now() + wait >= deadline) throw error;
      await clock.sleep(wait, signal);
    }
  }
}

function jitter(attempt: number, clock: Clock): number {
  return Math.floor(clock.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt));
}
