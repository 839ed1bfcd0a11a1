import { setTimeout as sleep } from 'node:timers/promises';
import { diagnose } from '../diagnose.ts';
import type { Using } from '../diagnosis/using.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Progress } from '../domain/progress.ts';
import { answer } from '../handlers/answer.ts';
import { answeringClient } from '../handlers/app.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import type { Log } from './log.ts';

/** What a worker works with. */
export interface WorkerParts {
  readonly queue: DiagnosisQueue;
  readonly botToken: string;
  readonly apiUrl?: string;
  /** Makes what one diagnosis uses; `tell` hears how it goes on. */
  readonly using: (tell: (progress: Progress) => void) => Using;
  readonly concurrency: number;
  readonly log: Log;
}

/** Starts to answer jobs in their Slack threads. */
export function startWorker({ queue, botToken, apiUrl, using, concurrency, log }: WorkerParts): void {
  const slack = answeringClient(botToken, apiUrl, log);
  const clock = { now: () => performance.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  const answering = {
    slack,
    clock,
    log,
    diagnose: (inquiry: Inquiry, tell: (progress: Progress) => void) => diagnose(inquiry, using(tell)),
  };
  queue.work((job, signal) => answer(job, answering, signal), {
    concurrency,
    onFailed: (job, reason) => log.error(`Job ${job.id} failed for good: ${reason}`),
  });
}
