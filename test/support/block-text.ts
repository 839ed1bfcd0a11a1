import type { Block, Message, Run } from '../../src/replies/blocks.ts';

/** What a reader sees of a block, runs of text joined. */
function blockText(block: Block): string {
  if (block.type === 'context') return block.elements.map(element => element.text).join('\n');
  if (block.type === 'actions')
    return block.elements
      .map(element =>
        element.type === 'button' ? `[${element.text.text}]` : `[${element.placeholder.text}]`,
      )
      .join(' ');
  return block.elements.map(element => element.elements.map(run => runText(run)).join('')).join('\n');
}

function runText(run: Run): string {
  return run.type === 'user' ? `@${run.user_id}` : run.text;
}

/** What a reader sees of messages. */
export function shownText(messages: readonly Message[]): string {
  return messages.flatMap(message => message.blocks.map(blockText)).join('\n');
}

/** The blocks of code of messages: what a reader can copy. */
export function codeBlocks(messages: readonly Message[]): readonly string[] {
  return messages
    .flatMap(message => message.blocks)
    .flatMap(block => (block.type === 'rich_text' ? block.elements : []))
    .flatMap(element =>
      element.type === 'rich_text_preformatted' ? [element.elements.map(run => run.text).join('')] : [],
    );
}
