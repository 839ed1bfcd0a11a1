import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockFolder } from '../../src/queue/folder-lock.ts';

it.each(['new', 'there before'])('a data folder that is %s is open to its owner alone', how => {
  const parent = mkdtempSync(join(tmpdir(), 'paramedic-folder-'));
  const folder = join(parent, 'data');
  if (how !== 'new') mkdirSync(folder, { mode: 0o755 });
  const unlock = lockFolder(folder);
  expect((statSync(folder).mode & 0o777).toString(8)).toBe('700');
  unlock();
  rmSync(parent, { recursive: true });
});
