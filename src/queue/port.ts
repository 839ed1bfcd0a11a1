import type { Inquiry } from '../domain/inquiry.ts';
import type { Redacted } from '../domain/redacted.ts';

/** One inquiry that waits to be diagnosed; plain JSON, in which nothing that somebody wrote still holds a secret. */
export interface DiagnosisJob {
  /** What makes the asking unique, made by `jobIdOf`; the same id is stored once. */
  readonly id: string;
  /** What to diagnose, for whom. */
  readonly inquiry: Inquiry;
  /** Where the answer goes, in the words of the surface that asked: channel, thread, team. */
  readonly reply: Readonly<Record<string, Redacted>>;
  /** What the answer found that is looked at again: `check code` each. */
  readonly before?: readonly Redacted[];
}

/** Diagnoses one job; the signal aborts when the process shuts down before it is done. */
export type Process = (job: DiagnosisJob, signal: AbortSignal) => Promise<void>;

/** How a worker works. */
export interface WorkOptions {
  /** How many jobs are diagnosed side by side. */
  readonly concurrency: number;
  /** Tells the asker that a job has failed for good, after its last attempt; called again later when it rejects, or its process dies. */
  readonly onFailed: (job: DiagnosisJob, reason: string) => Promise<void> | void;
}

/** Where inquiries wait for a worker, and stay for a week so that a button can refer back to them. */
export interface DiagnosisQueue {
  /** Stores a job durably; rejects with a `QueueUnavailable` when the queue does not answer in time. */
  add(job: DiagnosisJob): Promise<'stored' | 'duplicate'>;
  /** A job that was stored before, done or not; `undefined` when it was never stored or is too old. */
  job(id: string): Promise<DiagnosisJob | undefined>;
  /** Starts to work on the jobs, oldest first; a job whose worker died is run again. */
  work(process: Process, options: WorkOptions): void;
  /** Lets running jobs finish for a moment, hands back the rest, and lets go of the store. */
  close(): Promise<void>;
}

/** The queue did not answer, so nothing may be acknowledged. */
export class QueueUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'QueueUnavailable';
  }
}
