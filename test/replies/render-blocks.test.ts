import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateMessageBlocks } from '../../simulator/workspace/blocks/validate.ts';
import type { Block, Reply } from '../../src/replies/blocks.ts';
import { renderBlocks } from '../../src/replies/render-blocks.ts';
import { codeBlocks, shownText } from '../support/block-text.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { ANNOTATE_COMMAND, ANNOTATION_MISSING, report } from '../support/reports.ts';

const CTX = { jobId: 'ask-1' };

const orderOf = (text: string, ...parts: readonly string[]) => parts.map(part => text.indexOf(part));
const increasing = (numbers: readonly number[]) =>
  numbers.every((number, index) => number >= 0 && number > (numbers[index - 1] ?? -1));

test('the cause comes first, then target, evidence, fix, what holds, what could not be checked, and the cost', () => {
  const { messages, files } = renderBlocks(ANNOTATION_MISSING, CTX);
  const text = shownText(messages);
  expect(messages).toHaveLength(1);
  expect(files).toEqual([]);
  expect(text.startsWith('🔴 Cause found: Service account checkout names no IAM role.')).toBe(true);
  const order = orderOf(
    text,
    'Cause found',
    'No AWS credentials · cluster prod · namespace shop · deployment checkout',
    'serviceaccount shop/checkout metadata.annotations["eks.amazonaws.com/role-arn"]: absent',
    '1. Name the role on the service account.',
    '2. Restart the pods',
    '2 checks passed: The service account exists · The pod exists',
    'Not checked',
    '“The role exists”: The bot is not allowed to call iam:GetRole on arn:aws:iam::123456789012:role/checkout.',
    'docs.aws.amazon.com',
    '9 API calls (kubernetes 7, aws 2) · read-only · 1.8 s',
    '[I fixed it — check again] [Show all checks]',
  );
  expect(increasing(order), text).toBe(true);
});

test('commands and missing permissions stand in blocks of code, exactly', () => {
  const codes = codeBlocks(renderBlocks(ANNOTATION_MISSING, CTX).messages);
  expect(codes[0]).toBe(ANNOTATE_COMMAND);
  expect(JSON.parse(codes[1] ?? '')).toEqual({
    Effect: 'Allow',
    Action: 'iam:GetRole',
    Resource: 'arn:aws:iam::123456789012:role/checkout',
  });
});

test('the first message carries the mark of its job, and a notification text', () => {
  const [first] = renderBlocks(ANNOTATION_MISSING, CTX).messages;
  expect(first.blocks[0]?.block_id).toBe('answer:ask-1:0');
  expect(first.text).toBe('🔴 Cause found: Service account checkout names no IAM role.');
});

test('one check again button with the job and what was found as its value', () => {
  const buttons = elementsOf(renderBlocks(ANNOTATION_MISSING, CTX), 'button');
  expect(buttons).toContainEqual(
    expect.objectContaining({
      action_id: 'check-again',
      value: 'ask-1\nkubernetes/service-account-names-role annotation-missing',
    }),
  );
});

test('all checks travel in the button, each with its mark', () => {
  const buttons = elementsOf(renderBlocks(ANNOTATION_MISSING, CTX), 'button');
  const all = buttons.find(button => button.action_id === 'show-all-checks');
  expect(all).toHaveProperty(
    'value',
    [
      '❌ Service account checkout names no IAM role.',
      '⚠️ The role exists — The bot is not allowed to call iam:GetRole on arn:aws:iam::123456789012:role/checkout.',
      '✅ The service account exists',
      '✅ The pod exists',
      '➖ Pod Identity answers — the pod uses IRSA',
    ].join('\n'),
  );
});

test('what could not be looked at never reads as healthy', () => {
  const unchecked = ANNOTATION_MISSING.unchecked;
  const text = shownText(renderBlocks(report({ verdict: 'inconclusive', unchecked }), CTX).messages);
  expect(text).toContain('🟡 Inconclusive: no problem was found, but 1 check could not run');
  expect(text).not.toMatch(/🟢|Healthy|✅/);
});

test('several targets become a menu, and no check again', () => {
  const candidates = ['prod', 'stage'].map(cluster => ({
    cluster,
    entities: { namespace: 'shop', pod: 'my-app' },
  }));
  const reply = renderBlocks(report({ candidates }), CTX);
  expect(shownText(reply.messages)).toContain('Which one is it?');
  expect(elementsOf(reply, 'static_select')).toEqual([
    expect.objectContaining({
      action_id: 'choose-target',
      options: [
        {
          text: { type: 'plain_text', text: 'prod · shop · my-app', emoji: false },
          value: 'cluster=prod',
        },
        {
          text: { type: 'plain_text', text: 'stage · shop · my-app', emoji: false },
          value: 'cluster=stage',
        },
      ],
    }),
  ]);
  expect(elementsOf(reply, 'button')).toEqual([]);
});

test('what does not fit is attached in full', () => {
  const value = `${'spec: '.repeat(2_000)}the end`;
  const cause = {
    check: 'a',
    code: 'b',
    args: {},
    text: 'Long.',
    evidence: [{ subject: 's', path: '', value }],
  };
  const { messages, files } = renderBlocks(report({ verdict: 'cause-found', cause }), CTX);
  expect(files).toEqual([{ name: 'paramedic-report-ask-1.txt', content: expect.stringContaining(value) }]);
  expect(shownText(messages)).toContain('all of it is in the attached file');
});

test('a command too long for a message is never shown by half', () => {
  const command = `aws iam put '${'x'.repeat(5_000)}'`;
  const { messages, files } = renderBlocks(
    report({ steps: [{ text: 'Do it.', command, effect: 'change' }] }),
    CTX,
  );
  expect(codeBlocks(messages)).toEqual([]);
  expect(files[0]?.content).toContain(command);
});

test('the same missing permission is told once for all checks that miss it', () => {
  const obstacle = ANNOTATION_MISSING.unchecked[0]?.obstacle ?? { kind: 'timed-out', afterMs: 1 };
  const unchecked = ['One', 'Two'].map(title => ({ check: title, title, obstacle }));
  const { messages } = renderBlocks(report({ unchecked }), CTX);
  expect(codeBlocks(messages)).toHaveLength(1);
  expect(shownText(messages)).toContain('“One” · “Two”: The bot is not allowed to call iam:GetRole');
});

test('no report, however large or hostile, is refused by Slack or leaves the reader with nothing', () => {
  fc.assert(
    fc.property(hostileReport, hostile => {
      const reply = renderBlocks(hostile, CTX);
      for (const message of reply.messages) {
        expect(validateMessageBlocks(message.blocks)).toMatchObject({ ok: true });
        expect(message.text.length).toBeGreaterThan(0);
        expect(message.text.length).toBeLessThanOrEqual(4_000);
        expect(message.text).not.toMatch(/[<>]/);
      }
      expect(reply.messages.length).toBeLessThanOrEqual(2);
      for (const text of stringsIn(reply.messages)) {
        expect(text).not.toMatch(/<[!@#]|(?![\n\t])[\p{Cc}\p{Cf}]/u);
        expect(text.isWellFormed()).toBe(true);
      }
      expect(contextTexts(reply).join('')).not.toMatch(/<(?!https?:\/\/[^<>|\s]+\|[^<>|]+>)/);
    }),
    { numRuns: 120, endOnFailure: true },
  );
});

test('every command of a hostile report is in the message whole, or in the file', () => {
  fc.assert(
    fc.property(hostileReport, hostile => {
      const { messages, files } = renderBlocks(hostile, CTX);
      const codes = codeBlocks(messages);
      const longest = hostile.steps.filter(step => (step.command ?? '').trim() !== '').length;
      expect(files.length > 0 || codes.length >= longest).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function elementsOf(reply: Reply, type: 'button' | 'static_select') {
  return blocksOf(reply)
    .flatMap(block => (block.type === 'actions' ? block.elements : []))
    .filter(element => element.type === type);
}

function contextTexts(reply: Reply): readonly string[] {
  return blocksOf(reply).flatMap(block =>
    block.type === 'context' ? block.elements.map(element => element.text) : [],
  );
}

function blocksOf(reply: Reply): readonly Block[] {
  return reply.messages.flatMap(message => message.blocks);
}
