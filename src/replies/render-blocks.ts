import type { Problem, Report, VerdictWord } from '../domain/report.ts';
import type { Reply } from './blocks.ts';
import { byExplanation } from './by-explanation.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { paginate } from './paginate.ts';
import { renderButtons, renderChoices, renderSuggestions } from './render-actions.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderFooter, renderHolds } from './render-small-print.ts';
import { renderSteps } from './render-steps.ts';
import { renderText } from './render-text.ts';
import { renderUnchecked } from './render-unchecked.ts';
import { bold, paragraph, plain, type RichElement, richTexts } from './rich-text.ts';
import { sinceLastLook } from './since-last-look.ts';
import { subjectLine } from './target-line.ts';
import { noteBeside, type VerdictText, verdictText } from './verdict.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SENTENCE = 900;

/** What a report is rendered for. */
export interface ReplyContext {
  readonly jobId: string;
  /** What the answer before found, when this one looks again. */
  readonly before?: readonly string[];
}

/** A report as Slack messages within Slack's limits; what does not fit follows as a file, never as silence. */
export function renderBlocks(report: Report, { jobId, before = [] }: ReplyContext): Reply {
  const head = [
    ...renderHead(report),
    ...renderSince(report, before),
    ...renderProblems(report),
    ...renderSteps(report),
    ...renderMeanings(report),
  ];
  return paginate({
    jobId,
    open: OPEN.has(report.verdict),
    text: notification(report),
    body: [...richTexts(head), ...renderHolds(report), ...richTexts(renderUnchecked(report))],
    tail: [
      ...renderFooter(report),
      ...renderSuggestions(report, jobId),
      ...renderChoices(report, jobId),
      ...renderButtons(report, jobId),
    ],
    whole: () => renderText(report, { colour: false }),
  });
}

/** Verdicts that a name said below them can take further. */
const OPEN: ReadonlySet<VerdictWord> = new Set(['inconclusive', 'not-found', 'not-recognised']);

function renderHead(report: Report): readonly RichElement[] {
  const { mark, word, reason } = verdictText(report);
  const note = noteBeside(report);
  const subject = [report.title, subjectLine(report)].filter(part => part !== '').join(' · ');
  return [
    paragraph(plain(`${mark} `), bold(`${word}: `), plain(shortened(reason, SENTENCE))),
    paragraph(plain(shortened(visibleLine(subject), SENTENCE))),
    ...(note === null ? [] : [paragraph(plain(shortened(visibleLine(note), SENTENCE)))]),
    ...(explains(report) ? [paragraph(plain(shortened(visibleLine(report.meaning), SENTENCE)))] : []),
  ];
}

function renderMeanings({ suggestions = [] }: Report): readonly RichElement[] {
  if (suggestions.length === 0) return [];
  return [
    paragraph(bold(`\n${WORDS.suggestions}`)),
    ...suggestions.map(({ title, meaning }) => paragraph(plain('• '), bold(title), plain(` ${meaning}`))),
  ];
}

function renderSince(report: Report, before: readonly string[]): readonly RichElement[] {
  const since = sinceLastLook(report, before);
  return since === undefined ? [] : [paragraph(plain(since))];
}

// Who has the cause or a clean bill needs no lecture on what the error means.
const explains = ({ verdict }: Report) => verdict === 'inconclusive' || verdict === 'problems-found';

function renderProblems({ cause, problems, recentChanges = [] }: Report): readonly RichElement[] {
  const evidence = cause?.evidence ?? [];
  const { consequences, own } = byExplanation(problems);
  return [
    ...(evidence.length === 0 ? [] : [paragraph(bold(`\n${WORDS.evidence}`)), ...renderEvidence(evidence)]),
    ...(recentChanges.length === 0
      ? []
      : [paragraph(bold(`\n${WORDS.lately}`)), ...renderEvidence(recentChanges)]),
    ...renderConsequences(consequences),
    ...(own.length === 0 ? [] : [paragraph(bold(`\n${WORDS.problems(cause !== null)}`))]),
    ...own.flatMap(renderProblem),
  ];
}

function renderConsequences(consequences: readonly Problem[]): readonly RichElement[] {
  if (consequences.length === 0) return [];
  const lines = consequences.map(({ text }) =>
    paragraph(plain(`• ${shortened(visibleLine(text), SENTENCE)}`)),
  );
  return [paragraph(bold(`\n${WORDS.consequences}`)), ...lines];
}

function renderProblem({ text, evidence }: Problem): readonly RichElement[] {
  const says = `${WORDS.states.problem.mark} ${shortened(visibleLine(text), SENTENCE)}`;
  return [paragraph(plain(says)), ...renderEvidence(evidence)];
}

function notification(report: Report): string {
  const { mark, word, reason }: VerdictText = verdictText(report);
  return escapeMarkup(shortened(`${mark} ${word}: ${reason}`, 250));
}
