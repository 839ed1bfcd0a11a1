import type { Report } from '../domain/report.ts';
import type { Actions, Button } from './blocks.ts';
import { choicesOf } from './choices.ts';
import { literal } from './escape.ts';
import { ACTIONS, chooseMark, suggestAction } from './marks.ts';
import { smallPrint } from './render-small-print.ts';
import { encodeRecheck } from './since-last-look.ts';
import { WORDS } from './words.ts';

/** The menu of candidates, and a sentence for those that do not fit into it. */
export function renderChoices(report: Report, jobId: string) {
  if (report.candidates.length === 0) return [];
  const { menu, left } = choicesOf(report.candidates);
  const actions: Actions[] =
    menu === null ? [] : [{ type: 'actions', block_id: chooseMark(jobId), elements: [menu] }];
  return [...actions, ...(left > 0 ? [smallPrint(WORDS.chooseRest(left))] : [])];
}

/** A button for each kind that the text may be. */
export function renderSuggestions({ suggestions = [] }: Report, jobId: string): readonly Actions[] {
  const elements = suggestions.map(({ kind, title }, at) => button(suggestAction(at), literal(title), kind));
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: chooseMark(jobId), elements }];
}

/** The button that looks again; none where that would change nothing. */
export function renderCheckAgain(report: Report, jobId: string): readonly Button[] {
  return canCheckAgain(report)
    ? [button(ACTIONS.checkAgain, WORDS.checkAgain, encodeRecheck(jobId, report))]
    : [];
}

/** The button that starts over. */
export function tryAgain(jobId: string): Actions {
  return {
    type: 'actions',
    block_id: `buttons:${jobId}`,
    elements: [button(ACTIONS.checkAgain, WORDS.tryAgain, jobId)],
  };
}

const canCheckAgain = ({ verdict, candidates }: Report) =>
  verdict !== 'refused' && verdict !== 'not-recognised' && candidates.length === 0;

function button(action: string, text: string, value: string): Button {
  return { type: 'button', action_id: action, text: { type: 'plain_text', text }, value };
}
