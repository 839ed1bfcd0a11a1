import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateMessageBlocks } from '../../simulator/workspace/blocks/validate.ts';
import type { Block, Reply } from '../../src/replies/blocks.ts';
import { renderBlocks } from '../../src/replies/render-blocks.ts';
import { renderFold } from '../../src/replies/render-fold.ts';
import { codeBlocks, shownText } from '../support/block-text.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { ANNOTATE_COMMAND, ANNOTATION_MISSING, report } from '../support/reports.ts';

const CTX = { jobId: 'ask-1' };

const orderOf = (text: string, ...parts: readonly string[]) => parts.map(part => text.indexOf(part));
const increasing = (numbers: readonly number[]) =>
  numbers.every((number, index) => number >= 0 && number > (numbers[index - 1] ?? -1));

test('the cause comes first, then where, evidence, fix, what could not be checked, and one row of buttons', () => {
  const { messages, files } = renderBlocks(ANNOTATION_MISSING, CTX);
  const text = shownText(messages);
  expect(messages).toHaveLength(1);
  expect(files).toEqual([]);
  expect(text.startsWith('🔴 Service account checkout names no IAM role.')).toBe(true);
  const order = orderOf(
    text,
    'prod / shop / checkout',
    'Evidence',
    'serviceaccount shop/checkout metadata.annotations["eks.amazonaws.com/role-arn"]: absent',
    'Fix',
    '1. Name the role on the service account. (change)',
    'Not checked (1)',
    '[Check again] [1 more step] [2 checks passed] [More]',
  );
  expect(increasing(order), text).toBe(true);
});

test('commands stand in blocks of code, exactly; missing permissions are folded', () => {
  const { messages } = renderBlocks(ANNOTATION_MISSING, CTX);
  expect(codeBlocks(messages)).toEqual([ANNOTATE_COMMAND]);
  const more = foldNamed('show-more');
  expect(codeBlocks([renderFold(more)]).map(code => JSON.parse(code))).toEqual([
    { Effect: 'Allow', Action: 'iam:GetRole', Resource: 'arn:aws:iam::123456789012:role/checkout' },
  ]);
  expect(more).toContain('9 API calls (kubernetes 7, aws 2) · read-only · 1.8 s');
  expect(more).toContain(
    'Associate service account role (docs.aws.amazon.com): https://docs.aws.amazon.com/',
  );
});

test('general advice about what was looked at stands behind a button', () => {
  const steps = [{ text: 'Look.', command: 'kubectl --context c get pods', effect: 'look' as const }];
  const unchecked = ANNOTATION_MISSING.unchecked;
  const { messages } = renderBlocks(report({ steps, unchecked }), CTX);
  expect(codeBlocks(messages)).toEqual([]);
  expect(shownText(messages)).toContain('[What usually helps (1)]');
  const alone = renderBlocks(report({ steps, note: 'Known error.' }), CTX);
  expect(codeBlocks(alone.messages)).toEqual(['kubectl --context c get pods']);
});

test('a step says what it ends, and how to take it back is one button away', () => {
  const step = { text: 'Cordon n1.', command: 'kubectl --context c cordon n1', effect: 'change' as const };
  const steps = [
    { ...step, undo: 'kubectl --context c uncordon n1', impact: 'evicts 2 pods', where: 'account 1' },
  ];
  const reply = renderBlocks({ ...ANNOTATION_MISSING, steps }, CTX);
  expect(shownText(reply.messages)).toContain('(change: evicts 2 pods · account 1)');
  const undo = elementsOf(reply, 'button').find(button => button.action_id === 'show-undo');
  expect(undo).toHaveProperty('value', '1. Cordon n1.\n\tkubectl --context c uncordon n1');
});

test('a long document goes into a file that its command names', () => {
  const file = {
    name: 'checkout-trust.json',
    content: '{}\n',
    command: 'aws iam x --policy-document file://checkout-trust.json',
  };
  const steps = [
    {
      text: 'Trust it.',
      command: `aws iam x --policy-document '${'{'.repeat(900)}'`,
      effect: 'change' as const,
      file,
    },
  ];
  const { messages, files } = renderBlocks({ ...ANNOTATION_MISSING, steps }, CTX);
  expect(codeBlocks(messages)).toEqual([file.command]);
  expect(files).toEqual([{ name: file.name, content: file.content }]);
});

test('the first message carries the mark of its job, and a notification text', () => {
  const [first] = renderBlocks(ANNOTATION_MISSING, CTX).messages;
  expect(first.blocks[0]?.block_id).toBe('answer:ask-1:0');
  expect(first.text).toBe('🔴 Service account checkout names no IAM role.');
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
  const all = buttons.find(button => button.action_id === 'show-checks');
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
          value: 'namespace=shop&pod=my-app&cluster=prod',
        },
        {
          text: { type: 'plain_text', text: 'stage · shop · my-app', emoji: false },
          value: 'namespace=shop&pod=my-app&cluster=stage',
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
  expect(shownText(messages)).toContain(
    'Not checked (2)\nOne (… and 1 more): The bot is not allowed to call iam:GetRole',
  );
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

test('every command of a hostile report is in the message whole, behind a button, or in the file', () => {
  fc.assert(
    fc.property(hostileReport, hostile => {
      const { messages, files } = renderBlocks(hostile, CTX);
      const folded = elementsOf({ messages, files }, 'button').flatMap(button =>
        'value' in button ? codeBlocks([renderFold(button.value)]) : [],
      );
      const commands = hostile.steps.filter(step => (step.command ?? '').trim() !== '').length;
      expect(files.length > 0 || codeBlocks(messages).length + folded.length >= commands).toBe(true);
    }),
    { numRuns: 60 },
  );
});

function foldNamed(action: string): string {
  const button = elementsOf(renderBlocks(ANNOTATION_MISSING, CTX), 'button').find(
    one => one.action_id === action,
  );
  return button !== undefined && 'value' in button ? button.value : '';
}

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
