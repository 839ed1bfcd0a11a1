import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../../src/replies/render-text.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { ANNOTATE_COMMAND, ANNOTATION_MISSING, report } from '../support/reports.ts';

test('a report reads from the cause to the cost', () => {
  expect(renderText(ANNOTATION_MISSING, { colour: false })).toBe(`\
🔴 Cause found: Service account checkout names no IAM role.
No AWS credentials · cluster prod · namespace shop · deployment checkout
An AWS SDK looked in every place it knows and found no credentials.

Evidence
  • serviceaccount shop/checkout metadata.annotations["eks.amazonaws.com/role-arn"]: absent

How to fix it
  1. Name the role on the service account.

${ANNOTATE_COMMAND}

  2. Restart the pods, so that they get the token.

2 checks passed
  ✅ The service account exists
  ✅ The pod exists

Not checked (not checked is not the same as healthy)
  ⚠️ The role exists
    The bot is not allowed to call iam:GetRole on arn:aws:iam::123456789012:role/checkout. Add this statement to the policy of the bot’s role:
      {
        "Effect": "Allow",
        "Action": "iam:GetRole",
        "Resource": "arn:aws:iam::123456789012:role/checkout"
      }

Not applicable
  ➖ Pod Identity answers — the pod uses IRSA

https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
9 API calls (kubernetes 7, aws 2) · read-only · 1.8 s
`);
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
