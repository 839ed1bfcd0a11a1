import type { Timing } from '../../src/queue/timing.ts';

/** Timing with which a test need not wait long for a crash to be noticed. */
export const QUICK: Timing = { answerMs: 2_000, lockMs: 1_000, graceMs: 500, sweepMs: 500 };
