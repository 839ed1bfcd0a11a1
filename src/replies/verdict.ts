import type { Report } from '../domain/report.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** The verdict as people read it: a mark, a word or two, and the reason in plain words. */
export interface VerdictText {
  readonly mark: string;
  readonly word: string;
  readonly reason: string;
}

/** The line that the woken engineer reads first. */
export function verdictText(report: Report): VerdictText {
  const { mark, says } = WORDS.verdicts[report.verdict];
  return { mark, word: says, reason: visibleLine(reasonFor(report)) };
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
