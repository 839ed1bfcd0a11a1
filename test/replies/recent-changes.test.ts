import { expect, test } from 'vitest';
import { renderBlocks } from '../../src/replies/render-blocks.ts';
import { renderText } from '../../src/replies/render-text.ts';
import { toJson } from '../../src/replies/to-json.ts';
import { ANNOTATION_MISSING } from '../support/reports.ts';

const recentChanges = [
  { subject: 'deployment shop/checkout', path: 'revision 9 → 10', value: 'rolled out 12 minutes ago' },
  { subject: 'deployment shop/checkout', path: 'env', value: 'added HTTPS_PROXY' },
];
const told = { ...ANNOTATION_MISSING, recentChanges };

test('what the last roll-out changed stands in every form of a reply', () => {
  const text = renderText(told, { colour: false, all: true });
  expect(text).toContain(
    'Changed in the last rollout\n  • deployment shop/checkout revision 9 → 10: rolled out',
  );
  const blocks = JSON.stringify(renderBlocks(told, { jobId: 'job-1' }));
  expect(blocks).toContain('Changed in the last rollout');
  expect(blocks).toContain('added HTTPS_PROXY');
  expect(toJson(told).lately).toEqual(recentChanges);
});

test('nothing is said of roll-outs where none is known', () => {
  expect(renderText(ANNOTATION_MISSING, { colour: false })).not.toContain('roll-out');
  expect(toJson(ANNOTATION_MISSING)).not.toHaveProperty('recentChanges');
});

test('without a finding, steps are no fix', () => {
  const well = { ...ANNOTATION_MISSING, verdict: 'healthy', cause: null, problems: [] } as const;
  expect(renderText(well, { colour: false })).toContain('What usually helps');
});
