import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPostgresBackend, type PgPool, Queue, runMigrations, Worker } from 'bullmq';
import { bullQueue, QUEUE_NAME, type Store } from './bull-queue.ts';
import { FolderInUse } from './folder-in-use.ts';
import { lockFolder } from './folder-lock.ts';
import { poolOver } from './pglite-pool.ts';
import { type DiagnosisQueue, QueueUnavailable } from './port.ts';
import { TIMING, type Timing } from './timing.ts';

/** The queue in a folder of this machine, for one process: PostgreSQL compiled to run inside it. */
export async function openEmbeddedQueue(
  folder: string,
  onTrouble: (sentence: string) => void,
  timing: Timing = TIMING,
): Promise<DiagnosisQueue> {
  try {
    return bullQueue(await openStore(folder, onTrouble), timing);
  } catch (cause) {
    if (cause instanceof FolderInUse) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QueueUnavailable(
      `The embedded queue in ${folder} cannot be opened (${why}). ` +
        'Check that the folder can be written and has room, choose another dataFolder, or set REDIS_URL.',
      cause,
    );
  }
}

async function openStore(folder: string, onTrouble: (sentence: string) => void): Promise<Store> {
  const unlock = lockFolder(folder);
  try {
    const database = await openDatabase(join(folder, 'queue'));
    const release = async () => {
      await database.close();
      unlock();
    };
    return storeOver(poolOver(database), `the embedded queue in ${folder}`, onTrouble, release);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openDatabase(folder: string): Promise<PGlite> {
  const database = await PGlite.create(folder);
  const client = await poolOver(database).connect();
  await runMigrations(client);
  // BullMQ's commands name no schema; a real pool would pin this on every connection, here there is only one.
  await client.query('SET search_path TO bullmq, public');
  client.release();
  return database;
}

function storeOver(
  connection: PgPool,
  name: string,
  onTrouble: (sentence: string) => void,
  release: () => Promise<void>,
): Store {
  const tell = (error: Error) => onTrouble(`${name} is in trouble: ${error.message}`);
  const queue = new Queue(QUEUE_NAME, { connection }, createPostgresBackend);
  queue.on('error', tell);
  const startWorker: Store['startWorker'] = (process, options) => {
    const worker = new Worker(QUEUE_NAME, process, { connection, ...options }, createPostgresBackend);
    worker.on('error', tell);
    return worker;
  };
  return { name, queue, startWorker, release };
}
