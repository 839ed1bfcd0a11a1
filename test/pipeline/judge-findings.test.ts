import { describe, expect, it } from 'vitest';
import { type AnswerableKind, type Cause, when, whenTold } from '../../src/catalogue/kind.ts';
import { defineCheck, ok } from '../../src/diagnostics/check.ts';
import { conclude } from '../../src/diagnostics/conclude.ts';
import type { Entities } from '../../src/domain/entities.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { DiagnosisResult } from '../../src/pipeline/diagnosis-result.ts';
import type { Interpretation } from '../../src/pipeline/interpret.ts';
import { judgeFindings } from '../../src/pipeline/judge-findings.ts';
import { phraseJudgement } from '../../src/pipeline/phrase-judgement.ts';

type Findings = Extract<DiagnosisResult, { to: 'findings' }>;

const text = { title: 'it holds', codes: { broken: { says: 'It is broken.', fix: [] } } };
const base = { needs: [], reads: {}, codes: { broken: [] }, text, run: () => ok([]) } as const;
const link = defineCheck({ ...base, id: 'aws/link' });
const closer = defineCheck({ ...base, id: 'aws/closer' });
const state = defineCheck({ ...base, id: 'kubernetes/state', symptom: true });
const context = defineCheck({ ...base, id: 'kubernetes/context', context: true });
const causes: readonly Cause[] = [when(link), whenTold(closer), when(context)];

const kind: AnswerableKind = {
  id: 'k',
  signatures: [],
  text: { title: '', meaning: '', advice: [] },
  links: [],
  causes,
};
const understood = (kinds: readonly AnswerableKind[]): Interpretation => ({
  recognition: { kind: 'k', also: [], entities: {} },
  kinds,
  entities: {},
  named: false,
  isBare: false,
  hasMessage: true,
});

const evidence = [{ subject: 'a', path: '', value: 'b' }] as const;
const fine: Outcome = { status: 'ok', evidence };
const broken: Outcome = { status: 'problem', code: 'broken', args: {}, evidence };
const unnamed = (...names: string[]): Outcome => ({
  status: 'unchecked',
  obstacle: { kind: 'not-named', names },
});
const blind: Outcome = { status: 'unchecked', obstacle: { kind: 'timed-out', afterMs: 1 } };
const POD: Entities = { namespace: 'shop', pod: 'cart-1' };

function judge(
  outcomes: { link: Outcome; state?: Outcome; closer?: Outcome; context?: Outcome },
  more: Partial<Findings> = {},
  kinds = [kind],
) {
  const findings = [
    { check: link, outcome: outcomes.link },
    { check: closer, outcome: outcomes.closer ?? fine },
    { check: context, outcome: outcomes.context ?? fine },
    { check: state, outcome: outcomes.state ?? fine },
  ];
  const came: Findings = {
    to: 'findings',
    target: { cluster: 'prod', entities: POD },
    unreachable: [],
    unread: [],
    causes,
    findings,
    ...more,
  };
  const conclusion = conclude(findings, causes, []);
  const judgement = judgeFindings(conclusion, understood(kinds), came);
  return { ...judgement, note: phraseJudgement(judgement, conclusion.others, came) };
}

const AT = new Date('2026-12-01T14:02:00Z');
const EARLIER = new Date('2026-12-01T13:00:00Z');
const LATER = new Date('2026-12-01T14:10:00Z');

describe('judgeFindings', () => {
  it.each([
    ['everything passed and the target is ready', { link: fine }, 'healthy'],
    ['a cause was found, whatever the state', { link: broken, state: broken }, 'cause-found'],
    ['the causes are gone and the target is not ready', { link: fine, state: broken }, 'cause-gone'],
    ['a deciding check could not look', { link: blind }, 'inconclusive'],
    [
      'a deciding check could not look and the target is not ready',
      { link: blind, state: broken },
      'inconclusive',
    ],
    ['the state could not be read', { link: fine, state: blind }, 'inconclusive'],
    ['a deciding check waited for a name', { link: unnamed('pod') }, 'inconclusive'],
    ['only a closer look waited for a name', { link: fine, closer: unnamed('sdk') }, 'healthy'],
    ['a closer look failed', { link: fine, closer: blind }, 'inconclusive'],
    ['only the context could not be read', { link: fine, context: blind }, 'healthy'],
  ])('when %s', (_, outcomes, verdict) => {
    expect(judge(outcomes).verdict).toBe(verdict);
  });

  it('calls nothing healthy while another cluster may hold the same name', () => {
    const unreachable = [{ cluster: 'eu', obstacle: { kind: 'timed-out', afterMs: 1 } } as const];
    expect(judge({ link: fine }, { unreachable }).verdict).toBe('inconclusive');
  });

  it('answers a question without an error by the state of the target', () => {
    expect(judge({ link: fine, state: broken }, {}, []).verdict).toBe('problems-found');
    expect(judge({ link: fine }, {}, []).verdict).toBe('healthy');
  });

  it('takes what the target says of itself for as new as its failure', () => {
    const { verdict, note } = judge({ link: fine, state: broken }, { isFromTarget: true });
    expect(verdict).toBe('inconclusive');
    expect(note).toMatch(/^I could not find the cause\. These checks passed: it holds.* It is broken\.$/);
  });

  it.each([
    ['later than every change', { errorAt: AT, lastChange: EARLIER }, 'inconclusive'],
    ['and nothing says when it changed', { errorAt: AT }, 'inconclusive'],
    ['before the last change', { errorAt: AT, lastChange: LATER }, 'healthy'],
    ['without a time', { lastChange: EARLIER }, 'healthy'],
    ['seen to be gone', { errorAt: AT, lastChange: EARLIER, before: ['aws/link broken'] }, 'healthy'],
    ['of something else', { errorAt: AT, lastChange: EARLIER, before: ['aws/other broken'] }, 'inconclusive'],
  ])('is green over an error %s only where something changed since', (_, more, verdict) => {
    expect(judge({ link: fine }, more).verdict).toBe(verdict);
  });

  it('says of when the error is, and which checks passed', () => {
    expect(judge({ link: fine }, { errorAt: AT, lastChange: EARLIER }).note).toBe(
      'I could not find the cause. These checks passed: it holds · it holds. The error is from 2026-12-01 14:02 UTC, and nothing that I read has changed since (last change 2026-12-01 13:00 UTC).',
    );
  });

  it('does not wait for names that a target of its kind has not', () => {
    const at = (entities: Entities) => ({ target: { cluster: 'prod', entities } });
    expect(judge({ link: unnamed('serviceAccount'), closer: fine }, at({ node: 'n' })).verdict).toBe(
      'healthy',
    );
    expect(judge({ link: unnamed('node'), closer: fine }, at({ node: 'n' })).verdict).toBe('inconclusive');
    expect(judge({ link: unnamed('node'), closer: fine }, at({ nodeClass: 'c' })).verdict).toBe('healthy');
    expect(judge({ link: unnamed('serviceAccount') }, at(POD)).verdict).toBe('inconclusive');
  });
});
