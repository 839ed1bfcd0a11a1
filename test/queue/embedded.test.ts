import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedQueue } from '../../src/queue/embedded.ts';
import { FolderInUse } from '../../src/queue/folder-in-use.ts';
import { QueueUnavailable } from '../../src/queue/port.ts';
import { startChild } from './child-process.ts';
import { queueContract } from './contract.ts';
import { QUICK } from './quick.ts';

const quiet = () => undefined;
let root: string;
let seed: string;
let count = 0;

// A new database takes seconds to lay out, so it is laid out once and copied.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'paramedic-queue-'));
  seed = join(root, 'seed');
  const queue = await openEmbeddedQueue(seed, quiet, QUICK);
  await queue.close();
});
afterAll(() => rm(root, { recursive: true }));

async function newFolder(): Promise<string> {
  count += 1;
  const folder = join(root, `${count}`);
  await cp(seed, folder, { recursive: true });
  return folder;
}

describe('the embedded queue', () => {
  queueContract(async () => {
    const folder = await newFolder();
    return {
      open: () => openEmbeddedQueue(folder, quiet, QUICK),
      childArguments: ['embedded', folder],
      remove: () => rm(folder, { recursive: true }),
    };
  });
});

describe('the folder of the embedded queue', () => {
  it('serves one queue at a time', async () => {
    const folder = await newFolder();
    const queue = await openEmbeddedQueue(folder, quiet, QUICK);
    await expect(openEmbeddedQueue(folder, quiet, QUICK)).rejects.toThrow(FolderInUse);
    await queue.close();
    await (await openEmbeddedQueue(folder, quiet, QUICK)).close();
  });

  it('is refused while another process has it, naming that process, and free once it was killed', async () => {
    const folder = await newFolder();
    const child = startChild(['embedded', folder]);
    let refusal: unknown;
    let tried = false;
    await child.killWhen(lines => {
      if (!lines.includes('started')) return false;
      if (!tried)
        openEmbeddedQueue(folder, quiet, QUICK).catch((error: unknown) => {
          refusal = error;
        });
      tried = true;
      return refusal !== undefined;
    });
    expect(refusal).toBeInstanceOf(FolderInUse);
    expect(String(refusal)).toContain(`${folder} is in use by another process (pid ${child.pid})`);
    expect(String(refusal)).toContain('set REDIS_URL');
    await (await openEmbeddedQueue(folder, quiet, QUICK)).close();
  });

  it('is named in one sentence when it cannot be used', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, 'not a folder');
    const refusal = await openEmbeddedQueue(join(file, 'data'), quiet, QUICK).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(QueueUnavailable);
    expect(String(refusal)).toContain(`The embedded queue in ${file}/data cannot be opened (`);
    expect(String(refusal)).toContain('choose another dataFolder, or set REDIS_URL');
  });

  it('is let go of when the database in it is broken', async () => {
    const folder = join(root, 'broken');
    await mkdir(join(folder, 'queue'), { recursive: true });
    await writeFile(join(folder, 'queue', 'PG_VERSION'), 'nonsense');
    await expect(openEmbeddedQueue(folder, quiet, QUICK)).rejects.toThrow(QueueUnavailable);
    await expect(openEmbeddedQueue(folder, quiet, QUICK)).rejects.toThrow(/cannot be opened/);
  });
});
