import type { Checklist, ChecklistItem, CheckState } from '../domain/progress.ts';
import { LIMITS, type Message } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { answerMark } from './marks.ts';
import { bold, paragraph, plain, type RichElement, richTexts } from './rich-text.ts';
import { targetLine } from './target-line.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const SHOWN = 60;
const UNFINISHED: readonly CheckState[] = ['waiting', 'pending', 'running'];

/** The checklist while a diagnosis goes on: every check with its mark. */
export function renderProgress(checklist: Checklist, { jobId }: { readonly jobId: string }): Message {
  const [first, ...rest] = richTexts(elementsOf(checklist)).slice(0, LIMITS.blocks);
  const marked =
    first === undefined
      ? []
      : [{ ...first, block_id: answerMark({ jobId, part: 0, open: false, looking: true }) }];
  return { text: escapeMarkup(headline(checklist)), blocks: [...marked, ...rest] };
}

function elementsOf({ title, target, items }: Checklist): readonly RichElement[] {
  const done = items.filter(item => !UNFINISHED.includes(item.state)).length;
  const left = items.length - SHOWN;
  return [
    paragraph(plain('🔎 '), bold(headline({ title }))),
    ...(target === null ? [] : [paragraph(plain(shortened(targetLine(target), 900)))]),
    ...items.slice(0, SHOWN).map(renderItem),
    ...(left > 0 ? [paragraph(plain(WORDS.andMore(left)))] : []),
    ...(items.length === 0 ? [] : [paragraph(plain(WORDS.progressCount(done, items.length)))]),
  ];
}

const headline = ({ title }: Pick<Checklist, 'title'>) =>
  title === null || title === '' ? WORDS.progress : shortened(visibleLine(WORDS.recognised(title)), 250);

function renderItem({ title, state }: ChecklistItem): RichElement {
  const { mark, says } = WORDS.states[state];
  return paragraph(plain(`${mark} ${shortened(visibleLine(title), 140)} — ${says}`));
}
