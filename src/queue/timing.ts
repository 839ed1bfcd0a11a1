/** How long the queue waits for what, in milliseconds. */
export interface Timing {
  /** For the store to answer; Slack wants its acknowledgement within 3 s. */
  readonly answerMs: number;
  /** For a sign of life of a worker, before its job is given to another. */
  readonly lockMs: number;
  /** For running jobs, at a shutdown. */
  readonly graceMs: number;
  /** Between two searches for failed jobs whose askers were not told. */
  readonly sweepMs: number;
}

/** The timing outside tests. */
export const TIMING: Timing = { answerMs: 2_000, lockMs: 10_000, graceMs: 4_000, sweepMs: 30_000 };
