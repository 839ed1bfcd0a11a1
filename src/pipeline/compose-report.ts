import { consequences } from '../catalogue/consequences.ts';
import type { AnswerableKind } from '../catalogue/kind.ts';
import { conclude } from '../diagnostics/conclude.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { NotFound } from '../diagnostics/target/resolution.ts';
import type { FixStep } from '../domain/error-kind.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Report, SuggestedKind, VerdictWord } from '../domain/report.ts';
import { adviceNamesOf } from './advice-names.ts';
import { beginWithContext } from './begin-with-context.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';
import type { Interpretation } from './interpret.ts';
import { judgeFindings } from './judge-findings.ts';
import { phraseAdvice, phraseFixes, phraseProblem } from './phrase.ts';
import { phraseJudgement } from './phrase-judgement.ts';
import { clustersOf, phraseSearch, uncheckedSearches } from './phrase-search.ts';
import type { Locations } from './step-scope.ts';

/** What a diagnosis took. */
export interface Usage {
  readonly calls: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
}

type Findings = Extract<DiagnosisResult, { to: 'findings' }>;

type ReportBody = Pick<
  Report,
  | 'verdict'
  | 'note'
  | 'target'
  | 'candidates'
  | 'suggestions'
  | 'cause'
  | 'problems'
  | 'recentChanges'
  | 'passed'
  | 'unchecked'
  | 'skipped'
  | 'steps'
>;

/** Makes the report from what was understood and how far it came. */
export function composeReport(
  understood: Interpretation,
  came: DiagnosisResult,
  effort: Usage,
  locations: Locations,
): Report {
  const [kind] = understood.kinds;
  const { recognition, entities } = understood;
  return {
    kind: recognition.kind,
    title: kind?.text.title ?? titleWithoutKind(understood),
    meaning: kind?.text.meaning ?? '',
    also: recognition.also,
    alsoTitles: understood.kinds.filter(one => one !== kind).map(one => one.text.title),
    entities,
    links: kind?.links ?? [],
    scope: locations.scope,
    ...bodyFor(understood, came, locations),
    ...effort,
  };
}

function titleWithoutKind({ entities, named }: Interpretation): string {
  const { pod, workload, serviceAccount, connection, cluster } = entities;
  const machine =
    entities.node ?? entities.instanceId ?? entities.nodegroup ?? entities.nodeClaim ?? entities.nodeClass;
  const { service, ingress, hpa, pdb, pvc, namespace } = entities;
  const object = service ?? ingress ?? hpa ?? pdb ?? pvc;
  const name = pod ?? workload ?? object ?? serviceAccount ?? machine ?? connection ?? cluster ?? namespace;
  return named && name ? name : 'Not recognised';
}

const NO_CHECKS = 'Known error; no automatic checks yet.';

const NOTHING = {
  note: null,
  target: null,
  candidates: [],
  cause: null,
  problems: [],
  passed: [],
  unchecked: [],
  skipped: [],
  steps: [],
} as const;

function bodyFor(understood: Interpretation, came: DiagnosisResult, locations: Locations): ReportBody {
  switch (came.to) {
    case 'not-recognised': {
      const suggestions = suggestedKinds(understood, came.kinds);
      return {
        ...NOTHING,
        verdict: came.to,
        note: came.note,
        ...(came.searched && {
          candidates: came.searched.nearest,
          unchecked: uncheckedSearches(came.searched.unreachable),
        }),
        ...(suggestions.length > 0 && { suggestions }),
      };
    }
    case 'refused':
      return { ...NOTHING, verdict: came.to, note: came.note };
    case 'no-checks':
      return { ...NOTHING, ...inconclusive(understood, locations), note: NO_CHECKS };
    case 'no-target':
      return {
        ...NOTHING,
        ...inconclusive(understood, locations),
        verdict: isNowhere(came) ? 'not-found' : 'inconclusive',
        note: phraseSearch(came),
        candidates: came.nearest,
        unchecked: uncheckedSearches(came.unreachable),
      };
    case 'several-targets':
      return {
        ...NOTHING,
        ...inconclusive(understood, locations),
        note: severalFit(came),
        candidates: came.candidates,
        unchecked: uncheckedSearches(came.unreachable),
      };
    case 'findings':
      return bodyForFindings(understood, came, locations);
  }
}

function suggestedKinds(
  { recognition: { suggestions = [] } }: Interpretation,
  kinds: readonly AnswerableKind[],
): readonly SuggestedKind[] {
  return suggestions.flatMap(({ kind: id }) => {
    const text = kinds.find(kind => kind.id === id)?.text;
    return text === undefined ? [] : { kind: id, title: text.title, meaning: firstSentence(text.meaning) };
  });
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function inconclusive({ kinds, entities }: Interpretation, locations: Locations) {
  const advice = kinds[0]?.text.advice ?? [];
  const steps = phraseAdvice(advice, adviceNamesOf(entities), locations, false);
  return { verdict: 'inconclusive', steps: beginWithContext(steps, locations.scope) } as const;
}

/** Not there only where every cluster was searched to the end. */
function isNowhere({ sought, searched, unreachable }: NotFound): boolean {
  return sought !== '' && searched.length > 0 && unreachable.length === 0;
}

function severalFit({
  unreachable,
  ask = 'Several fit. Which one do you mean?',
}: Extract<DiagnosisResult, { to: 'several-targets' }>): string {
  return unreachable.length === 0 ? ask : `Could not search ${clustersOf(unreachable)}. ${ask}`;
}

function bodyForFindings(understood: Interpretation, came: Findings, locations: Locations): ReportBody {
  const conclusion = conclude(came.findings, came.causes, consequences);
  const { cause, others } = conclusion;
  const problems = cause ? [cause, ...others] : others;
  const judgement = judgeFindings(conclusion, understood, came);
  const { verdict } = judgement;
  const known = { ...understood.entities, ...came.target.entities };
  const advice = phraseAdvice(adviceFor(verdict, understood, came), adviceNamesOf(known), locations, true);
  return {
    verdict,
    note:
      came.findings.length === 0 && came.unread.length === 0
        ? NO_CHECKS
        : phraseJudgement(judgement, others, came),
    target: came.target,
    candidates: [],
    cause: cause && phraseProblem(cause),
    problems: others.map(phraseProblem),
    ...latelyIn(came.findings, verdict),
    passed: list(came.findings, 'ok').map(({ check, outcome }) => ({
      ...named(check),
      evidence: outcome.evidence,
    })),
    unchecked: [
      ...uncheckedSearches(came.unreachable),
      ...came.unread,
      ...list(came.findings, 'unchecked').map(({ check, outcome }) => ({
        ...named(check),
        obstacle: outcome.obstacle,
      })),
    ],
    skipped: list(came.findings, 'skipped').map(({ check, outcome }) => ({
      ...named(check),
      because: outcome.because,
    })),
    steps: beginWithContext([...phraseFixes(problems, locations), ...advice], locations.scope),
  };
}

function adviceFor(
  verdict: VerdictWord,
  { kinds }: Interpretation,
  { isUndecided }: Findings,
): readonly FixStep[] {
  const [kind] = kinds;
  if (verdict === 'inconclusive' || isUndecided) return kind?.text.advice ?? [];
  return verdict === 'healthy' ? (kind?.text.whenWell ?? []) : [];
}

/** Who is told that all is well does not ask what changed. */
function latelyIn(findings: readonly Finding[], verdict: VerdictWord): Pick<Report, 'recentChanges'> {
  const recentChanges = list(findings, 'ok')
    .filter(({ check }) => check.context)
    .flatMap(({ outcome }) => outcome.evidence);
  return verdict === 'healthy' || recentChanges.length === 0 ? {} : { recentChanges };
}

function list<S extends Outcome['status']>(findings: readonly Finding[], status: S) {
  return findings.filter(
    (finding): finding is Finding & { readonly outcome: Extract<Outcome, { status: S }> } =>
      finding.outcome.status === status,
  );
}

function named(check: Finding['check']) {
  return { check: check.id, title: check.text.title };
}
