import { setTimeout as sleep } from 'node:timers/promises';
import { diagnose } from '../diagnose.ts';
import type { AccessRule } from '../domain/access-rule.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Progress } from '../domain/progress.ts';
import { answer } from '../handlers/answer.ts';
import { answeringClient } from '../handlers/app.ts';
import { groupsFrom } from '../handlers/asker-groups.ts';
import type { Health } from '../handlers/health.ts';
import { tellFailure } from '../handlers/tell-failure.ts';
import type { Using } from '../pipeline/using.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import type { Log } from './log.ts';

/** What a worker works with. */
export interface WorkerParts {
  readonly queue: DiagnosisQueue;
  readonly botToken: string;
  readonly apiUrl?: string;
  /** Makes what one diagnosis uses; `tell` hears how it goes on. */
  readonly using: (tell: (progress: Progress) => void) => Using | Promise<Using>;
  /** User groups that access rules name. */
  readonly groups: readonly string[];
  readonly concurrency: number;
  readonly log: Log;
}

/** Starts to answer jobs in their Slack threads. */
export function startWorker({ queue, botToken, apiUrl, using, groups, concurrency, log }: WorkerParts): void {
  const slack = answeringClient(botToken, apiUrl, log);
  const clock = { now: () => performance.now(), sleep: (milliseconds: number) => sleep(milliseconds) };
  const groupsOf = groupsFrom(slack, groups, { now: Date.now, log });
  const answering = {
    slack,
    clock,
    log,
    diagnose: async (inquiry: Inquiry, tell: (progress: Progress) => void, signal: AbortSignal) =>
      diagnose({ ...inquiry, groups: await groupsOf(inquiry.asker) }, { ...(await using(tell)), signal }),
  };
  queue.work((job, signal) => answer(job, answering, signal), {
    concurrency,
    onFailed: async (job, reason) => {
      log.error(`Job ${job.id} failed for good: ${reason}`);
      await tellFailure(job, reason, answering);
    },
  });
}

/** The user groups that access rules name. */
export function groupsIn(rules: readonly AccessRule[]): readonly string[] {
  return [...new Set(rules.flatMap(rule => rule.groups))];
}

/** Whether the queue answers; without it nothing is acknowledged or diagnosed. */
export function healthOf(queue: DiagnosisQueue): Health {
  return async () => {
    try {
      await queue.job('health');
      return { ok: true, says: 'ok' };
    } catch (error) {
      return { ok: false, says: error instanceof Error ? error.message : String(error) };
    }
  };
}
