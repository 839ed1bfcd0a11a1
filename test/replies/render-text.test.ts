import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../../src/replies/render-text.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { ANNOTATE_COMMAND, ANNOTATION_MISSING, report } from '../support/reports.ts';

test('a report reads from the cause to the cost', () => {
  expect(renderText(ANNOTATION_MISSING, { colour: false })).toBe(`\
🔴 Service account checkout names no IAM role.
prod / shop / checkout

Evidence
  • serviceaccount shop/checkout metadata.annotations["eks.amazonaws.com/role-arn"]: absent

Fix
  1. Name the role on the service account. (change)
${ANNOTATE_COMMAND}

  2. Restart the pods, so that they get the token. (disruptive)

Not checked (1)
  ⚠️ The role exists
    The bot is not allowed to call iam:GetRole on arn:aws:iam::123456789012:role/checkout. Add this statement to the policy of the bot’s role:

2 checks passed · 9 API calls (kubernetes 7, aws 2) · read-only · 1.8 s
Run it with --all to see the rest.
`);
});

test('with --all nothing is left out', () => {
  const text = renderText(ANNOTATION_MISSING, { colour: false, all: true });
  for (const part of [
    '  ✅ The service account exists\n  ✅ The pod exists',
    '"Action": "iam:GetRole"',
    'Not applicable\n  ➖ Pod Identity answers — the pod uses IRSA',
    'Associate service account role (docs.aws.amazon.com): https://docs.aws.amazon.com/eks/',
  ])
    expect(text).toContain(part);
});

test('without --all it fits a screen of 40 lines, and says what it leaves out', () => {
  const step = { text: 'Do it.', command: 'kubectl --context c cordon n1', effect: 'change' as const };
  const steps = Array.from({ length: 30 }, () => step);
  const text = renderText({ ...ANNOTATION_MISSING, steps }, { colour: false });
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
  expect(text).toMatch(/\d+ more steps\. Run it with --all/);
});

test('colour changes nothing but colour', () => {
  const coloured = renderText(ANNOTATION_MISSING, { colour: true });
  expect(coloured).toContain('\u001b[1m');
  expect(stripVTControlCharacters(coloured)).toBe(renderText(ANNOTATION_MISSING, { colour: false }));
});

test('several targets are listed', () => {
  const candidates = ['prod', 'stage'].map(cluster => ({ cluster, entities: { pod: 'my-app' } }));
  expect(renderText(report({ candidates }), { colour: false })).toContain(
    '  • cluster prod · pod my-app\n  • cluster stage · pod my-app',
  );
});

test('nothing that a report says can steer the terminal', () => {
  fc.assert(
    fc.property(hostileReport, hostile => {
      const text = renderText(hostile, { colour: false });
      expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
    }),
    { numRuns: 60 },
  );
});
