import { expect, test } from 'vitest';
import { validateMessageBlocks } from '../../simulator/workspace/blocks/validate.ts';
import { advance, EMPTY_CHECKLIST, type Progress } from '../../src/domain/progress.ts';
import { renderProgress } from '../../src/replies/render-progress.ts';
import { shownText } from '../support/block-text.ts';

const after = (...told: readonly Progress[]) => told.reduce(advance, EMPTY_CHECKLIST);
const shown = (...told: readonly Progress[]) =>
  shownText([renderProgress(after(...told), { jobId: 'ask-1' })]);

const planned: Progress = {
  type: 'planned',
  checks: ['a', 'b', 'c', 'd'].map(id => ({ id, title: `Check ${id}` })),
  waiting: [{ id: 'e', title: 'Check e', needs: ['roleArn'] }],
};
const evidence = [{ subject: 's', path: '', value: 'v' }] as const;

test('before anything is known it says that it looks', () => {
  expect(shown()).toBe('🔎 Looking…');
});

test('every check has its mark and its word', () => {
  const text = shown(
    { type: 'recognised', recognition: { kind: 'k', also: [], entities: {} }, title: 'No AWS credentials' },
    { type: 'resolved', target: { cluster: 'prod', entities: { pod: 'my-app' } } },
    planned,
    { type: 'started', check: 'a' },
    { type: 'finished', check: 'b', outcome: { status: 'ok', evidence } },
    { type: 'finished', check: 'c', outcome: { status: 'problem', code: 'x', args: {}, evidence } },
    {
      type: 'finished',
      check: 'd',
      outcome: { status: 'unchecked', obstacle: { kind: 'timed-out', afterMs: 1 } },
    },
  );
  expect(text.split('\n')).toEqual([
    '🔎 Recognised: No AWS credentials',
    'cluster prod · pod my-app',
    '⏳ Check a — looking',
    '✅ Check b — passed',
    '❌ Check c — problem',
    '⚠️ Check d — not checked',
    '▫️ Check e — needs input',
    '3 of 5 checks done',
  ]);
});

test('a new plan sets waiting checks going and forgets nothing that was found', () => {
  const text = shown(
    planned,
    { type: 'finished', check: 'a', outcome: { status: 'ok', evidence } },
    { type: 'planned', checks: [{ id: 'e', title: 'Check e' }], waiting: [] },
  );
  expect(text).toContain('✅ Check a — passed');
  expect(text).toContain('▫️ Check e — to do');
});

test('a long plan stays within Slack’s limits', () => {
  const checks = Array.from({ length: 400 }, (_, id) => ({
    id: `${id}`,
    title: `<!channel> ${'x'.repeat(300)}`,
  }));
  const { blocks } = renderProgress(after({ type: 'planned', checks, waiting: [] }), { jobId: 'ask-1' });
  expect(validateMessageBlocks(blocks)).toMatchObject({ ok: true });
  expect(shownText([{ text: '', blocks }])).toContain('… and 340 more');
});
