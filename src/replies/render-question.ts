import type { Redacted } from '../domain/redacted.ts';
import type { Message } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { code, paragraph, plain, richTexts } from './rich-text.ts';
import { visibleLine } from './visible.ts';

/** The message that begins a thread for a question which was not itself a message. */
export function renderQuestion(
  question: Redacted,
  asker: string,
  { jobId }: { readonly jobId: string },
): Message {
  const shown = shortened(visibleLine(question), 200);
  const who = { type: 'user' as const, user_id: asker };
  const [first, ...rest] = richTexts([paragraph(who, plain(' asked: '), code(shown))]);
  const marked = first === undefined ? [] : [{ ...first, block_id: questionMark(jobId) }];
  return { text: escapeMarkup(`Asked: ${shown}`), blocks: [...marked, ...rest] };
}

/** The block id by which such a message is known again. */
export const questionMark = (jobId: string): string => `question:${jobId}`;
