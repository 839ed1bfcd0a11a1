import { Queue, type RedisOptions, Worker } from 'bullmq';
import { type BullProcess, type BullWorkOptions, bullQueue, QUEUE_NAME } from './bull-queue.ts';
import type { DiagnosisQueue } from './port.ts';
import type { Stored } from './stored.ts';
import { TIMING, type Timing } from './timing.ts';
import { listenForTrouble } from './trouble.ts';

/** The queue on a Redis server, shared by any number of processes; it waits for a server that is down. */
export function openRedisQueue(
  url: string,
  onTrouble: (sentence: string) => void,
  timing: Timing = TIMING,
): DiagnosisQueue {
  const name = `Redis at ${new URL(url).host}`;
  const connection: RedisOptions = { url, maxRetriesPerRequest: null, retryStrategy: pauseBefore };
  const queue = new Queue<Stored>(QUEUE_NAME, { connection });
  listenForTrouble(queue.getBackend(), name, onTrouble);
  queue.on('error', () => undefined);
  const startWorker = (process: BullProcess, options: BullWorkOptions) => {
    const worker = new Worker<Stored>(QUEUE_NAME, process, { connection, ...options });
    // The queue's own connection tells of a server that is down; once is enough.
    worker.on('error', () => undefined);
    return worker;
  };
  return bullQueue({ name, queue, startWorker, release: async () => undefined }, timing);
}

/** Milliseconds before the next attempt to connect: soon at first, and never more than a few seconds after Redis is back. */
function pauseBefore(attempt: number): number {
  return Math.min(attempt * 200, 3_000);
}
