import type { Report, VerdictWord } from '../domain/report.ts';
import type { Actions, Reply, ReplyFile } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { foldButton } from './fold.ts';
import { foldsOf } from './folds-of.ts';
import { headingOf } from './heading.ts';
import { heightOf, ROOM } from './height.ts';
import { paginate } from './paginate.ts';
import { renderCheckAgain, renderChoices, renderSuggestions } from './render-actions.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderSteps } from './render-steps.ts';
import { renderText } from './render-text.ts';
import { renderUnchecked } from './render-unchecked.ts';
import { bold, paragraph, plain, type RichElement, richTexts } from './rich-text.ts';
import { sinceLastLook } from './since-last-look.ts';
import { noteBeside, verdictLine } from './verdict.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SENTENCE = 600;
/** Pixels that the first step should have. */
const FIRST_STEP = 200;

/** What a report is rendered for. */
export interface ReplyContext {
  readonly jobId: string;
  /** What the answer before found, when this one looks again. */
  readonly before?: readonly string[];
}

/**
 * A report as one screen of a phone: the cause, what shows it, the fix, what could not be checked, and a row of
 * buttons behind which the rest is folded. What does not even fit there follows as a file, never as silence.
 */
export function renderBlocks(report: Report, { jobId, before = [] }: ReplyContext): Reply {
  const head = [...renderHead(report), ...renderSince(report, before), ...renderMeanings(report)];
  const unchecked = renderUnchecked(report);
  const left = ROOM - heightOf([...head, ...unchecked]);
  const evidence = renderEvidence(report, left - FIRST_STEP);
  const room = left - heightOf(evidence);
  const fix = showsSteps(report)
    ? renderSteps(report, WORDS.steps(isFound(report)), room)
    : { elements: [], hidden: [...report.steps.keys()] };
  const { actions, isCut } = renderButtons(report, jobId, fix.hidden);
  const reply = paginate({
    jobId,
    open: OPEN.has(report.verdict),
    text: notification(report),
    body: richTexts([...head, ...evidence, ...fix.elements, ...unchecked]),
    tail: [...renderSuggestions(report, jobId), ...renderChoices(report, jobId), ...actions],
    isCut,
    whole: () => renderText(report, { colour: false, all: true }),
  });
  return { ...reply, files: [...filesOf(report), ...reply.files] };
}

/** Verdicts that a name said below them can take further. */
const OPEN: ReadonlySet<VerdictWord> = new Set(['inconclusive', 'not-found', 'not-recognised']);

/** General advice stands behind a button, unless nothing else can be said. */
function showsSteps(report: Report): boolean {
  return isFound(report) || (report.passed.length === 0 && report.unchecked.length === 0);
}

const isFound = ({ cause, problems }: Report) => cause !== null || problems.length > 0;

function renderHead(report: Report): readonly RichElement[] {
  const { mark, says } = verdictLine(report);
  const note = noteBeside(report);
  const heading = headingOf(report);
  return [
    paragraph(plain(`${mark} `), bold(shortened(says, SENTENCE))),
    ...(heading === '' ? [] : [paragraph(plain(shortened(heading, SENTENCE)))]),
    ...(note === null ? [] : [paragraph(plain(shortened(visibleLine(note), SENTENCE)))]),
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

function renderButtons(report: Report, jobId: string, hidden: readonly number[]) {
  const folds = foldsOf(report, hidden).map(foldButton);
  const elements = [...renderCheckAgain(report, jobId), ...folds.map(({ button }) => button)];
  const actions: readonly Actions[] =
    elements.length === 0 ? [] : [{ type: 'actions', block_id: `buttons:${jobId}`, elements }];
  return { actions, isCut: folds.some(fold => fold.isCut) };
}

function filesOf({ steps }: Report): readonly ReplyFile[] {
  return steps.flatMap(({ file }) =>
    file === undefined ? [] : [{ name: file.name, content: file.content }],
  );
}

function notification(report: Report): string {
  const { mark, says } = verdictLine(report);
  return escapeMarkup(shortened(`${mark} ${says}`, 250));
}
