import type { Redacted } from '../domain/redacted.ts';
import type { Message } from './blocks.ts';
import { escapeMarkup, shortened } from './escape.ts';
import { answerMark } from './marks.ts';
import { tryAgain } from './render-actions.ts';
import { bold, paragraph, plain, richTexts } from './rich-text.ts';
import { visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

/** One sentence for a diagnosis that failed: what, why, and what to do. */
export function renderFailure(why: Redacted, { jobId }: { readonly jobId: string }): Message {
  const reason = shortened(visibleLine(why), 600);
  const [first, ...rest] = richTexts([
    paragraph(plain('💥 '), bold(WORDS.failed), plain(` ${reason} ${WORDS.failedRemedy}`)),
  ]);
  const marked =
    first === undefined ? [] : [{ ...first, block_id: answerMark({ jobId, part: 0, open: false }) }];
  return {
    text: escapeMarkup(`${WORDS.failed} ${shortened(reason, 200)}`),
    blocks: [...marked, ...rest, tryAgain(jobId)],
  };
}
