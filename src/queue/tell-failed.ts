import type { Job, Queue } from 'bullmq';
import type { Stored } from './stored.ts';

/** What telling of failures needs. */
export interface TellingFailed {
  readonly queue: Pick<Queue<Stored>, 'getJobs'>;
  /** Tells the asker; what rejects is told again. */
  readonly tell: (job: Job<Stored>, reason: string) => Promise<void> | void;
  /** Milliseconds between two searches for failures that nobody has told. */
  readonly sweepMs: number;
}

/** Tells of each job that failed for good until it is told: at once, and by a search for those whose teller died. */
export interface FailureTelling {
  readonly tellOf: (job: Job<Stored>) => Promise<void>;
  readonly stop: () => void;
}

const MOST_AT_ONCE = 100;

/** Starts to search for failures that were not told. */
export function startTelling({ queue, tell, sweepMs }: TellingFailed): FailureTelling {
  const busy = new Set<string>();
  const tellOf = async (job: Job<Stored>): Promise<void> => {
    const { id = '' } = job;
    if (job.data.told || busy.has(id)) return;
    busy.add(id);
    try {
      await tell(job, job.failedReason);
      await job.updateData({ ...job.data, told: true });
    } catch {
      // The next search finds it again.
    } finally {
      busy.delete(id);
    }
  };
  const sweep = async (): Promise<void> => {
    const failed = await queue.getJobs(['failed'], 0, MOST_AT_ONCE - 1).catch(() => []);
    // Whoever saw it fail tells it first.
    const before = Date.now() - sweepMs;
    for (const job of failed) if ((job.finishedOn ?? before) < before) await tellOf(job);
  };
  const timer = setInterval(() => void sweep(), sweepMs);
  void sweep();
  return { tellOf, stop: () => clearInterval(timer) };
}
