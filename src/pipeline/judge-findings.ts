import type { Conclusion } from '../diagnostics/conclude.ts';
import type { Finding } from '../diagnostics/investigate.ts';
import type { VerdictWord } from '../domain/report.ts';
import { isDeciding } from './deciding.ts';
import type { DiagnosisResult } from './diagnosis-result.ts';
import type { Interpretation } from './interpret.ts';

type Findings = Extract<DiagnosisResult, { to: 'findings' }>;

/** A verdict with the reason that its findings do not say. */
export interface Judgement {
  readonly verdict: VerdictWord;
  /** Why nothing is concluded although nothing is wrong: the error is later than every change that was read. */
  readonly errorAt?: Date;
  /** The checks passed, and yet the target fails: its cause is another. */
  readonly isUnexplained?: true;
}

/** The verdict on what was found; healthy is only what every deciding check and the target's own state confirm. */
export function judgeFindings(
  { cause, others }: Conclusion,
  { kinds }: Interpretation,
  came: Findings,
): Judgement {
  if (cause) return { verdict: 'cause-found' };
  const isUnready = others.some(({ check }) => check.symptom);
  const hasOther = others.some(({ check }) => !check.symptom);
  // Without an error the question was how the target is, and its state is the answer.
  if (hasOther || (isUnready && kinds.length === 0)) return { verdict: 'problems-found' };
  if (came.isUndecided) return { verdict: isUnready ? 'problems-found' : 'inconclusive' };
  const deciding = came.findings.filter(one => isDeciding(one, came));
  const isOpen = deciding.some(({ outcome }) => outcome.status === 'unchecked');
  if (isOpen || came.unreachable.length + came.unread.length > 0) return { verdict: 'inconclusive' };
  const confirmed = deciding.filter(({ outcome }) => outcome.status === 'ok');
  const explained = deciding.some(({ check }) => !check.symptom);
  if (isUnready && !explained) return { verdict: 'problems-found' };
  if (confirmed.length === 0) return { verdict: 'inconclusive' };
  if (isMended(came, confirmed)) return { verdict: isUnready ? 'cause-gone' : 'healthy' };
  const { errorAt, lastChange } = came;
  if (errorAt && !(lastChange && lastChange >= errorAt)) return { verdict: 'inconclusive', errorAt };
  if (isUnready && came.isFromTarget) return { verdict: 'inconclusive', isUnexplained: true };
  return { verdict: isUnready ? 'cause-gone' : 'healthy' };
}

/** What was found before and is not there any more has changed since, whatever its own times say. */
function isMended({ before = [] }: Findings, confirmed: readonly Finding[]): boolean {
  return confirmed.some(({ check }) => before.some(finding => finding.startsWith(`${check.id} `)));
}
