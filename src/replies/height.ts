import type { RichElement } from './rich-text.ts';

/** Pixels that a phone of 390 has for one answer; the name above it and the buttons below it are taken off. */
export const ROOM = 495;

const PROSE = { characters: 35, line: 22, gap: 6 } as const;
const CODE = { characters: 39, line: 19, gap: 26 } as const;

/** How high elements stand on a phone, in pixels, as a careful guess. */
export function heightOf(elements: readonly RichElement[]): number {
  return elements.reduce((sum, element) => sum + heightOfOne(element), 0);
}

function heightOfOne({ type, elements }: RichElement): number {
  const { characters, line, gap } = type === 'rich_text_preformatted' ? CODE : PROSE;
  const text = elements.map(run => (run.type === 'text' ? run.text : '@someone')).join('');
  const lines = text
    .split('\n')
    .reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / characters)), 0);
  return lines * line + gap;
}
