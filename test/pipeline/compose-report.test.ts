import { describe, expect, it } from 'vitest';
import { type AnswerableKind, when } from '../../src/catalogue/kind.ts';
import { defineCheck, ok } from '../../src/diagnostics/check.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { composeReport } from '../../src/pipeline/compose-report.ts';
import type { Interpretation } from '../../src/pipeline/interpret.ts';

const evidence = [{ subject: 'a', path: '', value: 'b' }] as const;
const RESTART = { text: 'Restart {name}.', command: 'kubectl rollout restart deployment/{name}' };

const makeCheck = (id: string) =>
  defineCheck({
    id,
    needs: [],
    reads: {},
    codes: { broken: ['name'], odd: ['name'] },
    text: {
      title: `${id} holds`,
      codes: {
        broken: { says: '{name} is broken.', fix: [{ text: `Mend ${id}.`, command: `mend ${id}` }, RESTART] },
        odd: { says: '{name} is odd.', fix: [] },
      },
    },
    run: () => ok([]),
  });
const upstream = makeCheck('aws/upstream');
const downstream = makeCheck('aws/downstream');

const kind: AnswerableKind = {
  id: 'aws-no-credentials',
  signatures: [],
  text: {
    title: 'No credentials',
    meaning: 'Nothing was found.',
    advice: [{ text: 'Look at {pod}.', command: 'kubectl get pod {pod}' }],
  },
  links: ['https://example.com/'],
  causes: [when(upstream, 'broken'), when(downstream, 'broken')],
};
const understood: Interpretation = {
  recognition: { kind: kind.id, also: [], entities: { pod: 'x' } },
  kinds: [kind],
  entities: { pod: 'x' },
  named: false,
  isBare: false,
  hasMessage: true,
};
const effort = { calls: { aws: 2 }, elapsedMs: 12 };
const target = { cluster: 'prod', entities: { pod: 'x' } };

const problem = (code: string): Outcome => ({ status: 'problem', code, args: { name: 'it' }, evidence });
const fine: Outcome = { status: 'ok', evidence };
const blind: Outcome = {
  status: 'unchecked',
  obstacle: { kind: 'forbidden', permission: { provider: 'aws', action: 'iam:GetRole' } },
};
const idle: Outcome = { status: 'skipped', because: 'it does not arise' };

const nowhere = {
  sought: 'pod x',
  searched: ['prod'],
  unreachable: [],
  nearest: [],
  hint: 'Check the name.',
};
const NOWHERE = { scope: {}, profiles: {} };
const staging = { cluster: 'staging', obstacle: { kind: 'unreachable', target: 't' } } as const;

function report(one: Outcome, other: Outcome) {
  const findings = [
    { check: upstream, outcome: one },
    { check: downstream, outcome: other },
  ];
  return composeReport(
    understood,
    { to: 'findings', target, unreachable: [], unread: [], causes: kind.causes, findings },
    effort,
    NOWHERE,
  );
}

describe('composeReport', () => {
  it('leads with the cause furthest upstream, and tells the other problem after it', () => {
    const made = report(problem('broken'), problem('broken'));
    expect(made).toMatchObject({
      verdict: 'cause-found',
      cause: { check: 'aws/upstream', code: 'broken', text: 'it is broken.' },
    });
    expect(made.problems.map(({ check }) => check)).toEqual(['aws/downstream']);
  });

  it('advises each step once, where the last finding needs it', () => {
    expect(report(problem('broken'), problem('broken')).steps.map(({ command }) => command)).toEqual([
      'mend aws/upstream',
      'mend aws/downstream',
      'kubectl --context CONTEXT rollout restart deployment/it',
    ]);
  });

  it('never leads with a problem that does not explain the message', () => {
    expect(report(problem('odd'), fine)).toMatchObject({
      verdict: 'problems-found',
      cause: null,
      problems: [{ code: 'odd' }],
    });
  });

  it.each([
    ['everything holds', fine, fine, 'healthy'],
    ['the rest does not arise', fine, idle, 'healthy'],
    ['something could not be looked at', fine, blind, 'inconclusive'],
    ['nothing arose', idle, idle, 'inconclusive'],
  ])('when %s the verdict is right', (_, one, other, verdict) => {
    expect(report(one, other).verdict).toBe(verdict);
  });

  it('calls nothing healthy while another cluster that may hold the same name could not be searched', () => {
    const findings = [{ check: upstream, outcome: fine }];
    const obstacle = { kind: 'unreachable', target: 'staging' } as const;
    const unreachable = [{ cluster: 'staging', obstacle }];
    const came = { to: 'findings', target, unreachable, unread: [], causes: kind.causes, findings } as const;
    expect(composeReport(understood, came, effort, NOWHERE)).toMatchObject({
      verdict: 'inconclusive',
      unchecked: [{ title: 'The object can be looked up in cluster staging', obstacle }],
    });
  });

  it('gives general advice when nothing could be shown, and only then', () => {
    expect(report(fine, blind).steps).toEqual([
      { text: 'Look at x.', command: 'kubectl --context CONTEXT get pod x', effect: 'look' },
    ]);
    expect(report(fine, fine).steps).toEqual([]);
  });

  it('keeps finding a cause although something else could not be looked at, and tells both', () => {
    expect(report(problem('broken'), blind)).toMatchObject({
      verdict: 'cause-found',
      unchecked: [{ check: 'aws/downstream', title: 'aws/downstream holds' }],
    });
  });

  it.each([
    [{ to: 'not-recognised', note: 'n', kinds: [] }, 'not-recognised'],
    [{ to: 'refused', note: 'n' }, 'refused'],
    [{ to: 'no-checks' }, 'inconclusive'],
    [{ to: 'no-target', ...nowhere }, 'not-found'],
    [{ to: 'no-target', ...nowhere, unreachable: [staging] }, 'inconclusive'],
    [{ to: 'no-target', ...nowhere, sought: '' }, 'inconclusive'],
    [{ to: 'several-targets', candidates: [target, target], unreachable: [] }, 'inconclusive'],
  ] as const)('ends with a note when it came to %j', (came, verdict) => {
    const made = composeReport(understood, came, effort, NOWHERE);
    expect(made.verdict).toBe(verdict);
    expect(made.note).toEqual(expect.any(String));
    expect(made.cause).toBeNull();
  });
});
