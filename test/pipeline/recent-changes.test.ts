import { describe, expect, it } from 'vitest';
import { when } from '../../src/catalogue/kind.ts';
import { defineCheck, ok } from '../../src/diagnostics/check.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { composeReport } from '../../src/pipeline/compose-report.ts';

const changes = [{ subject: 'deployment shop/checkout', path: 'image', value: 'a → b' }] as const;
const base = { needs: [], reads: {}, run: () => ok([]) } as const;
const context = defineCheck({
  ...base,
  id: 'kubernetes/context',
  codes: {},
  context: true,
  text: { title: 'What changed is known', codes: {} },
});
const upstream = defineCheck({
  ...base,
  id: 'aws/upstream',
  codes: { broken: [] },
  text: { title: 'It holds', codes: { broken: { says: 'It is broken.', fix: [] } } },
});
const causes = [when(upstream), when(context)];
const kind = {
  id: 'aws-no-credentials',
  signatures: [],
  text: {
    title: 'No credentials',
    meaning: '',
    advice: [{ text: 'Look.' }],
    whenWell: [{ text: 'Look inside {pod}.' }],
  },
  links: [],
  causes,
};
const understood = {
  recognition: { kind: kind.id, also: [], entities: {} },
  kinds: [kind],
  entities: { pod: 'x' },
  named: false,
  isBare: false,
  hasMessage: true,
};

function report(outcome: Outcome) {
  const findings = [
    { check: upstream, outcome },
    { check: context, outcome: { status: 'ok', evidence: changes } as const },
  ];
  const target = { cluster: 'prod', entities: { pod: 'x' } };
  return composeReport(
    understood,
    { to: 'findings', unreachable: [], unread: [], target, causes, findings },
    { calls: {}, elapsedMs: 1 },
    { scope: {}, profiles: {} },
  );
}

const evidence = [{ subject: 'a', path: '', value: 'b' }] as const;

describe('the recent changes', () => {
  it('is told beside a cause, and where nothing could be told', () => {
    expect(report({ status: 'problem', code: 'broken', args: {}, evidence })).toMatchObject({
      recentChanges: changes,
    });
    const obstacle = { kind: 'timed-out', afterMs: 1 } as const;
    expect(report({ status: 'unchecked', obstacle })).toMatchObject({
      verdict: 'inconclusive',
      recentChanges: changes,
    });
  });

  it('is not told where all is well; there the reply says how to look further', () => {
    const well = report({ status: 'ok', evidence });
    expect(well).toMatchObject({ verdict: 'healthy', steps: [{ text: 'Look inside x.' }] });
    expect(well).not.toHaveProperty('recentChanges');
  });
});
