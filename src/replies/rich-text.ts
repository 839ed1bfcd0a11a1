import {
  LIMITS,
  type Paragraph,
  type Preformatted,
  type RichText,
  type Run,
  type TextRun,
} from './blocks.ts';
import { literal } from './escape.ts';

/** A paragraph or a block of code. */
export type RichElement = Paragraph | Preformatted;

/** Literal text. */
export const plain = (text: string): TextRun => ({ type: 'text', text: literal(text) });

/** Literal text in bold. */
export const bold = (text: string): TextRun => ({ ...plain(text), style: { bold: true } });

/** Literal text in italics. */
export const italic = (text: string): TextRun => ({ ...plain(text), style: { italic: true } });

/** Literal text in the font of code. */
export const code = (text: string): TextRun => ({ ...plain(text), style: { code: true } });

/** A paragraph; runs without text are left out, as Slack refuses them. */
export function paragraph(...runs: readonly Run[]): Paragraph {
  return { type: 'rich_text_section', elements: runs.filter(run => run.type !== 'text' || run.text !== '') };
}

/** A block of code, to be copied. */
export function preformatted(text: string): Preformatted {
  return { type: 'rich_text_preformatted', elements: [plain(text)] };
}

/** As few blocks as hold these elements, in their order; no element is parted. */
export function richTexts(elements: readonly RichElement[]): readonly RichText[] {
  const groups: RichElement[][] = [];
  let room = 0;
  for (const element of elements.filter(each => each.elements.length > 0)) {
    const size = JSON.stringify(element).length;
    const last = groups.at(-1);
    if (last === undefined || size > room) {
      groups.push([element]);
      room = LIMITS.richText - size;
    } else {
      last.push(element);
      room -= size;
    }
  }
  return groups.map(group => ({ type: 'rich_text', elements: group.reduce(joined, []) }));
}

// Slack draws neighbouring paragraphs without a break, so they become one with a line feed between.
function joined(before: readonly RichElement[], next: RichElement): RichElement[] {
  const last = before.at(-1);
  if (last?.type !== 'rich_text_section' || next.type !== 'rich_text_section') return [...before, next];
  return [...before.slice(0, -1), paragraph(...last.elements, plain('\n'), ...next.elements)];
}
