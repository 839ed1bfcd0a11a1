import type { ProblemFinding } from '../diagnostics/conclude.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import { objectIsRead } from '../diagnostics/kubernetes/object-is-read/check.ts';
import type { Target } from '../domain/report.ts';
import { isDeciding } from './deciding.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';
import type { Judgement } from './judge-findings.ts';
import { phraseProblem } from './phrase.ts';

const MOST_TITLES = 3;

type Findings = Extract<DiagnosisResult, { to: 'findings' }>;

/** The sentence that a verdict needs beside its findings; `null` where they say all. */
export function phraseJudgement(
  { verdict, errorAt, isUnexplained }: Judgement,
  others: readonly ProblemFinding[],
  came: Findings,
): string | null {
  if (came.isUndecided) return undecided(others, came);
  const state = others.filter(({ check }) => check.symptom).map(one => phraseProblem(one).text);
  if (verdict === 'cause-gone')
    return ['Every check for the cause of this error passes now.', ...state].join(' ');
  if (verdict !== 'inconclusive') return null;
  if (errorAt) return [passing(came), sinceOf(errorAt, came), ...state].join(' ');
  if (isUnexplained) return [passing(came), ...state].join(' ');
  const told = came.findings.filter(({ check }) => check === objectIsRead);
  if (told.length > 0 && told.length === came.findings.length) return stateOf(told);
  return state.length > 0
    ? ['No cause was found, and not everything could be checked.', ...state].join(' ')
    : null;
}

/** What was looked at beside an error that no check decides. */
function undecided(others: readonly ProblemFinding[], came: Findings): string {
  const on = nameOf(came.target);
  const known = 'I know this error, but no automatic check can find its cause.';
  if (others.length > 0)
    return `${known} I looked at ${on} instead: what is wrong there need not be the reason for this error.`;
  const passed = came.findings.filter(({ outcome }) => outcome.status === 'ok');
  const titles = passed.map(({ check }) => check.text.title);
  return titles.length === 0
    ? `${known} I looked at ${on} instead, and nothing there could be checked.`
    : `${known} I looked at ${on} instead: ${listed(titles)}. That does not explain the error.`;
}

function nameOf({ entities: { namespace, workload, workloadKind = 'workload', pod } }: Target): string {
  const object = workload ? `${workloadKind.toLowerCase()} ${workload}` : `pod ${pod}`;
  return namespace ? `${object} in namespace ${namespace}` : object;
}

function listed(titles: readonly string[]): string {
  const rest = titles.length - MOST_TITLES;
  return `${titles.slice(0, MOST_TITLES).join(' · ')}${rest > 0 ? ` · ${rest} more` : ''}`;
}

const MOST_FACTS = 6;

/** What an object says of itself, where no check judges it. */
function stateOf(told: readonly Finding[]): string | null {
  const facts = told.flatMap(({ outcome }) => (outcome.status === 'ok' ? outcome.evidence : []));
  const [first] = facts;
  if (!first) return null;
  const says = facts.slice(0, MOST_FACTS).map(({ path, value }) => `${path} ${value}`.trim());
  return `I have no automatic check for this kind of object yet. State of ${first.subject}: ${says.join('; ')}.`;
}

function passing(came: Findings): string {
  const passed = came.findings.filter(one => one.outcome.status === 'ok' && isDeciding(one, came));
  const titles = passed.filter(({ check }) => !check.symptom).map(({ check }) => check.text.title);
  return `I could not find the cause. These checks passed: ${listed(titles)}.`;
}

function sinceOf(errorAt: Date, { lastChange }: Findings): string {
  const since = lastChange
    ? `nothing that I read has changed since (last change ${timeOf(lastChange)})`
    : 'nothing that I read says that it has changed since';
  return `The error is from ${timeOf(errorAt)}, and ${since}.`;
}

/** `2026-12-01 14:02 UTC`. */
function timeOf(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
