import { randomUUID } from 'node:crypto';
import {
  type Job,
  type JobsOptions,
  type Queue,
  WaitingError,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import { closeWorker } from './close-worker.ts';
import type { DiagnosisJob, DiagnosisQueue, Process, WorkOptions } from './port.ts';
import { QueueUnavailable } from './port.ts';
import type { Stored } from './stored.ts';
import { startTelling } from './tell-failed.ts';
import { within } from './time-limit.ts';
import type { Timing } from './timing.ts';

/** The name of the one queue. */
export const QUEUE_NAME = 'diagnosis';

/** BullMQ over one store, as the Redis and the embedded variant give it. */
export interface Store {
  /** The store as a sentence names it: `Redis at 127.0.0.1:6379`. */
  readonly name: string;
  readonly queue: Pick<Queue<Stored>, 'add' | 'getJob' | 'getJobs' | 'close'>;
  readonly startWorker: (process: BullProcess, options: BullWorkOptions) => StoreWorker;
  /** Lets go of the store itself, once queue and worker are closed. */
  readonly release: () => Promise<void>;
}

/** A worker of any store; BullMQ's type is bound to the kind of its connection. */
export interface StoreWorker extends Pick<Worker, 'close' | 'cancelAllJobs'> {
  on(event: 'failed', listener: (job: Job<Stored> | undefined, error: Error) => void): unknown;
}

/** A processor as BullMQ calls it. */
export type BullProcess = (
  job: Job<Stored>,
  token: string | undefined,
  signal: AbortSignal | undefined,
) => Promise<void>;

/** The options that differ from BullMQ's own. */
export type BullWorkOptions = Pick<
  WorkerOptions,
  'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'
>;

const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;

const JOB_OPTIONS: JobsOptions = {
  attempts: 2,
  backoff: { type: 'fixed', delay: 1_000 },
  removeOnComplete: { age: WEEK_IN_SECONDS, count: 1_000 },
  removeOnFail: { age: WEEK_IN_SECONDS, count: 1_000 },
};

/** The queue's port over BullMQ, whatever the store behind it. */
export function bullQueue(store: Store, timing: Timing): DiagnosisQueue {
  const workers: Pick<StoreWorker, 'close' | 'cancelAllJobs'>[] = [];
  let closing: Promise<void> | undefined;
  const answered = <Value>(asked: Promise<Value>) => answerOf(asked, store.name, timing.answerMs);
  return {
    add: job => answered(addOnce(store.queue, job)),
    job: async id => {
      const kept = await answered(store.queue.getJob(id));
      return kept && jobIn(kept);
    },
    work: (process, options) => {
      workers.push(startWorking(store, process, options, timing));
    },
    close: () => {
      closing ??= closeAll(store, workers, timing.graceMs);
      return closing;
    },
  };
}

async function closeAll(
  store: Store,
  workers: Parameters<typeof closeWorker>[0][],
  graceMs: number,
): Promise<void> {
  await Promise.all(workers.map(worker => closeWorker(worker, graceMs)));
  await store.queue.close();
  await store.release();
}

function jobIn(kept: Pick<Job<Stored>, 'data'>): DiagnosisJob {
  return JSON.parse(kept.data.job);
}

async function addOnce(queue: Store['queue'], job: DiagnosisJob): Promise<'stored' | 'duplicate'> {
  const nonce = randomUUID();
  await queue.add('diagnose', { job: JSON.stringify(job), nonce }, { ...JOB_OPTIONS, jobId: job.id });
  const kept = await queue.getJob(job.id);
  return kept === undefined || kept.data.nonce === nonce ? 'stored' : 'duplicate';
}

async function answerOf<Value>(asked: Promise<Value>, name: string, milliseconds: number): Promise<Value> {
  const unavailable = (why: string, cause?: unknown) =>
    new QueueUnavailable(
      `The queue cannot be used: ${name} ${why}. Check that it runs and can be reached.`,
      cause,
    );
  try {
    return await within(asked, milliseconds, () => unavailable(`did not answer within ${milliseconds} ms`));
  } catch (error) {
    if (error instanceof QueueUnavailable) throw error;
    throw unavailable(`refused (${error instanceof Error ? error.message : String(error)})`, error);
  }
}

function startWorking(store: Store, process: Process, options: WorkOptions, timing: Timing) {
  const never = new AbortController().signal;
  const failures = startTelling({
    queue: store.queue,
    tell: (job, reason) => options.onFailed(jobIn(job), reason),
    sweepMs: timing.sweepMs,
  });
  // BullMQ gives a signal only to a function of three parameters, of which none has a default.
  const work: BullProcess = (job, token, signal) =>
    orHandBack(job, token, signal ?? never, () => process(jobIn(job), signal ?? never));
  const worker = store.startWorker(work, {
    concurrency: options.concurrency,
    lockDuration: timing.lockMs,
    stalledInterval: timing.lockMs / 2,
    maxStalledCount: 1,
  });
  worker.on('failed', job => {
    // A failed attempt that will be made again has no end time yet.
    if (typeof job?.finishedOn === 'number') void failures.tellOf(job);
  });
  const close = async () => {
    failures.stop();
    await worker.close();
  };
  return { close, cancelAllJobs: (reason?: string) => worker.cancelAllJobs(reason) };
}

/** What a shutdown ends is no failed attempt: the job waits again, for whoever comes next. */
async function orHandBack(
  job: Job<Stored>,
  token: string | undefined,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    await job.moveToWait(token);
    throw new WaitingError();
  }
}
