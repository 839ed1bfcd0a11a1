import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from './support/source-files.ts';

const paramedic = (words: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(PROJECT, 'bin/paramedic.js'), ...words], {
    cwd: tmpdir(),
    encoding: 'utf8',
    input,
  });

it('is tested on the Node that it needs, not on one that npm found first', () => {
  expect(Number.parseInt(process.versions.node, 10)).toBeGreaterThanOrEqual(24);
});

it('starts from any folder', () => {
  const { status, stdout } = paramedic(['classify'], 'Unable to locate credentials');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'aws-no-credentials' });
});

it('ends with 2 and a sentence when it is used wrongly', () => {
  const { status, stderr } = paramedic(['cure']);
  expect(status).toBe(2);
  expect(stderr).toContain("unknown command 'cure'");
});

it('ends with 2 and everything that is wrong with its configuration', () => {
  const { status, stderr } = paramedic(['start', '--config', 'no-such-file.yaml']);
  expect(status).toBe(2);
  expect(stderr).toContain('no-such-file.yaml cannot be used, one thing is wrong:\n  there is no such file');
});
