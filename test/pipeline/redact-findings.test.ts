import { describe, expect, it } from 'vitest';
import { workloadIsReady } from '../../src/diagnostics/kubernetes/workload-is-ready/check.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { redactFindings, redactOutcome } from '../../src/pipeline/redact-findings.ts';

const KEY = 'AKIAQWERTYUIOPASDFGH';
const evidence = [{ subject: `log ${KEY}`, path: `line ${KEY}`, value: `key ${KEY}` }] as const;

const outcomes: readonly Outcome[] = [
  { status: 'ok', evidence },
  { status: 'problem', code: 'c', args: { line: `key ${KEY}` }, evidence },
  { status: 'skipped', because: `key ${KEY}` },
  { status: 'unchecked', obstacle: { kind: 'crashed', error: `key ${KEY}` } },
  { status: 'unchecked', obstacle: { kind: 'unreachable', target: 'x', why: `key ${KEY}` } },
  { status: 'unchecked', obstacle: { kind: 'unauthenticated', target: 'x', why: `key ${KEY}` } },
];

describe('redactOutcome', () => {
  it.each(outcomes)('lets no secret through: %j', outcome => {
    const told = JSON.stringify(redactOutcome(outcome));
    expect(told).not.toContain(KEY);
    expect(told).toContain('[REDACTED:');
  });

  it('leaves everything else as it is', () => {
    const outcome: Outcome = {
      status: 'problem',
      code: 'missing',
      args: { roleArn: 'arn:aws:iam::111122223333:role/checkout', at: '2026-01-01T00:00:00.000Z' },
      evidence: [{ subject: 'role x', path: '', value: 'absent' }],
    };
    expect(redactOutcome(outcome)).toEqual(outcome);
  });
});

describe('redactFindings', () => {
  it('keeps checks and order', () => {
    const findings = outcomes.map(outcome => ({ check: workloadIsReady, outcome }));
    expect(redactFindings(findings).map(({ outcome }) => outcome.status)).toEqual(
      outcomes.map(({ status }) => status),
    );
  });
});
