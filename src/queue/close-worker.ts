import type { Worker } from 'bullmq';

/**
 * Lets a worker finish what it does; after the grace aborts it, so that another worker does it again; and after as long
 * again, three seconds at most, goes without it.
 */
export async function closeWorker(
  worker: Pick<Worker, 'close' | 'cancelAllJobs'>,
  graceMs: number,
): Promise<void> {
  const over = Promise.withResolvers<void>();
  const abort = setTimeout(() => worker.cancelAllJobs('the process shuts down'), graceMs);
  const leave = setTimeout(over.resolve, graceMs + Math.min(graceMs, 3_000));
  try {
    await Promise.race([worker.close(), over.promise]);
  } finally {
    clearTimeout(abort);
    clearTimeout(leave);
  }
}
