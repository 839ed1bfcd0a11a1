import type { Worker } from 'bullmq';

/**
 * Lets a worker finish what it does; after the grace aborts it, so that another worker does it again; and after as long
 * again goes without it.
 */
export async function closeWorker(
  worker: Pick<Worker, 'close' | 'cancelAllJobs'>,
  graceMs: number,
): Promise<void> {
  const over = Promise.withResolvers<void>();
  const abort = setTimeout(() => worker.cancelAllJobs('the process shuts down'), graceMs);
  const leave = setTimeout(over.resolve, graceMs * 2);
  try {
    await Promise.race([worker.close(), over.promise]);
  } finally {
    clearTimeout(abort);
    clearTimeout(leave);
  }
}
