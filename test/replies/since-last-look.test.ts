import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/replies/blocks.ts';
import { renderBlocks } from '../../src/replies/render-blocks.ts';
import { encodeRecheck, readAgain, sinceLastLook } from '../../src/replies/since-last-look.ts';
import { shownText } from '../support/block-text.ts';
import { ANNOTATION_MISSING, report } from '../support/reports.ts';

const FOUND = 'kubernetes/service-account-names-role annotation-missing';
const target = { cluster: 'prod', entities: {} };
const passed = (check: string) => ({ check, title: check, evidence: [] });
const problem = (check: string, code: string) => ({ check, code, args: {}, text: code, evidence: [] });
const obstacle = { kind: 'timed-out', afterMs: 1 } as const;

describe('what a button carries to the next answer', () => {
  it('is the job and what was found', () => {
    expect(readAgain(encodeRecheck('ask-1', ANNOTATION_MISSING))).toEqual({
      jobId: 'ask-1',
      before: [FOUND],
    });
  });

  it('is the job alone when nothing was found', () => {
    expect(readAgain(encodeRecheck('ask-1', report()))).toEqual({ jobId: 'ask-1', before: [] });
  });

  it('fits into a button', () => {
    const problems = Array.from({ length: 90 }, (_, at) =>
      problem(`aws/some-long-check-name-${at}`, 'missing'),
    );
    const value = encodeRecheck('ask-1', report({ problems }));
    expect(value.length).toBeLessThan(LIMITS.buttonValue);
    expect(readAgain(value).before.at(-1)).toMatch(/ missing$/);
  });
});

describe('since the last look', () => {
  it.each([
    ['the problem is gone.', report({ target, passed: [passed('kubernetes/service-account-names-role')] })],
    ['0 of 1 finding gone, 1 still there.', { ...ANNOTATION_MISSING, target }],
    [
      '0 of 1 finding gone, 1 could not be checked again.',
      report({
        target,
        unchecked: [{ check: 'kubernetes/service-account-names-role', title: '', obstacle }],
      }),
    ],
    ['0 of 1 finding gone, 1 no longer applicable.', report({ target })],
    [
      'the problem is gone, 1 new.',
      report({ target, problems: [problem('kubernetes/service-account-names-role', 'not-an-arn')] }),
    ],
  ])('%s', (says, after) => {
    expect(sinceLastLook(after, [FOUND])).toBe(`Since the last check: ${says}`);
  });

  it('counts several', () => {
    const after = report({
      target,
      problems: [problem('b/b', 'xx')],
      passed: [passed('a/a'), passed('c/c')],
    });
    expect(sinceLastLook(after, ['a/a xx', 'b/b xx', 'c/c xx'])).toBe(
      'Since the last check: 2 of 3 findings gone, 1 still there.',
    );
  });

  it('is not told where the workload was not found this time, or nothing was found before', () => {
    expect(sinceLastLook(report(), [FOUND])).toBeUndefined();
    expect(sinceLastLook(ANNOTATION_MISSING, [])).toBeUndefined();
  });

  it('stands below the heading', () => {
    const text = shownText(renderBlocks(ANNOTATION_MISSING, { jobId: 'ask-2', before: [FOUND] }).messages);
    const [head, since, evidence] = ['🔴', 'Since the last check', 'Evidence'].map(part =>
      text.indexOf(part),
    );
    expect([head, since, evidence].every((at, index, all) => (at ?? -1) > (all[index - 1] ?? -1))).toBe(true);
  });
});
