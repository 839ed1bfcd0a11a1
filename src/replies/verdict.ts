import type { Report } from '../domain/report.ts';
import { headlineOf } from './headline.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** The verdict as people read it: a mark, a word or two, and the reason in plain words. */
export interface VerdictText {
  readonly mark: string;
  readonly word: string;
  readonly reason: string;
}

/** The line that the woken engineer reads first. */
function verdictText(report: Report): VerdictText {
  const { mark, says } = WORDS.verdicts[report.verdict];
  return { mark, word: says, reason: visibleLine(reasonFor(report)) };
}

/** The first line of an answer, and what of the finding is left for the small print. */
export interface VerdictLine {
  readonly mark: string;
  readonly says: string;
  readonly more: string;
}

/** The verdict in one sentence; a cause is told without preface. */
export function verdictLine(report: Report): VerdictLine {
  const { mark, word, reason } = verdictText(report);
  if (report.verdict !== 'cause-found') return { mark, says: `${word}: ${reason}`, more: '' };
  return { mark, ...headlineOf(reason) };
}

/** A note that the verdict line does not already say. */
export function noteBeside(report: Report): string | null {
  return report.note !== null && reasonFor(report) !== report.note ? report.note : null;
}

function reasonFor(report: Report): string {
  switch (report.verdict) {
    case 'cause-found':
    case 'problems-found':
      return report.cause?.text ?? report.problems[0]?.text ?? report.note ?? WORDS.notShownReason;
    case 'healthy':
      return report.note ?? WORDS.healthyReason(report.passed.length);
    case 'inconclusive':
      return report.note ?? inconclusiveReason(report);
    case 'cause-gone':
      return report.note ?? WORDS.causeGoneReason;
    case 'not-found':
      return report.note ?? WORDS.notFoundReason;
    case 'not-recognised':
      return report.note ?? WORDS.notRecognisedReason;
    case 'refused':
      return report.note ?? WORDS.refusedReason;
  }
}

function inconclusiveReason(report: Report): string {
  if (report.candidates.length > 0) return WORDS.choose;
  return report.unchecked.length > 0
    ? WORDS.inconclusiveReason(report.unchecked.length)
    : WORDS.notShownReason;
}
