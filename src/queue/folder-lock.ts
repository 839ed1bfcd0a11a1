import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { FolderInUse } from './folder-in-use.ts';

/**
 * Takes a data folder for this process, or throws `FolderInUse`. SQLite is used for its file lock alone: the operating system
 * lets go of it when a process dies in whatever way, so there is no stale lock to recognise. Returns the way to let go.
 */
export function lockFolder(folder: string, pid: number = process.pid): () => void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE });
  chmodSync(folder, PRIVATE);
  const holder = join(folder, 'lock.pid');
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw isBusy(cause) ? new FolderInUse(folder, pidIn(holder), cause) : cause;
  }
  writeFileSync(holder, `${pid}\n`);
  return () => lock.close();
}

/** What people asked is stored here, so nobody but the bot's own user may read it. */
const PRIVATE = 0o700;

/** SQLite's result code for a file that another connection has locked (sqlite.org/rescode.html#busy). */
const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

function pidIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
