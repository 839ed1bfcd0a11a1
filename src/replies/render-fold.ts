import { LIMITS, type Message } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { CODE } from './fold.ts';
import { paragraph, plain, preformatted, type RichElement, richTexts } from './rich-text.ts';

/** What a button carried, as a message. */
export function renderFold(carried: string): Message {
  const elements: RichElement[] = [];
  let code: string[] = [];
  const flush = () => {
    if (code.length > 0) elements.push(preformatted(code.join('\n')));
    code = [];
  };
  for (const line of carried.split('\n')) {
    if (line.startsWith(CODE)) code.push(line.slice(CODE.length));
    else {
      flush();
      if (line !== '') elements.push(paragraph(plain(line)));
    }
  }
  flush();
  return { text: escapeMarkup(shortened(carried, LIMITS.text)), blocks: [...richTexts(elements)] };
}
