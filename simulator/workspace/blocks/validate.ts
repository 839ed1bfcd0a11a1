import { isObject } from '../http.ts';
import type { Wire } from '../types.ts';
import { messageBlock, viewBlock } from './block-types.ts';
import { type Fault, list } from './rules.ts';

/**
 * The size of a whole message's blocks from which Slack answers `msg_blocks_too_long`. Slack publishes no number; people measured
 * about 13,200 characters (slackapi/bolt-js, issues 2509 and 2867), and counting the JSON is the strictest reading of it.
 */
const WHOLE_MESSAGE_MAX = 13_200;
const MARKDOWN_MAX = 12_000;

/** Slack's verdict on blocks: accepted, or the error with its details. */
export type BlocksVerdict =
  | { readonly ok: true; readonly blocks: readonly Wire[] }
  | { readonly ok: false; readonly error: string; readonly errors: readonly string[] };

/** Judges a message's blocks as `chat.postMessage` and its siblings do. */
export function validateMessageBlocks(value: unknown): BlocksVerdict {
  if (!Array.isArray(value)) return refuse('invalid_blocks_format', []);
  const blocks: readonly unknown[] = value;
  const faults = [...list(messageBlock, 0, 50)(blocks, '/blocks'), ...repeatedIds(blocks, '/blocks')];
  if (faults.length > 0) return refuse('invalid_blocks', faults);
  const known = blocks.filter(isObject);
  if (lengthOf(known.filter(block => block.type === 'markdown')) > MARKDOWN_MAX)
    return refuse('msg_blocks_too_long', []);
  if (known.filter(block => block.type === 'table').length > 1)
    return refuse('invalid_attachments', [{ message: 'only_one_table_allowed', pointer: '/blocks' }]);
  if (JSON.stringify(known).length > WHOLE_MESSAGE_MAX) return refuse('msg_blocks_too_long', []);
  return { ok: true, blocks: known };
}

/** Judges a view's blocks as `views.open`, `views.update` and `views.publish` do. */
export function validateViewBlocks(value: unknown): BlocksVerdict {
  if (!Array.isArray(value)) return refuse('invalid_arguments', []);
  const blocks: readonly unknown[] = value;
  const faults = [...list(viewBlock, 0, 100)(blocks, '/view/blocks'), ...repeatedIds(blocks, '/view/blocks')];
  return faults.length > 0
    ? refuse('invalid_arguments', faults)
    : { ok: true, blocks: blocks.filter(isObject) };
}

const refuse = (error: string, faults: readonly Fault[]): BlocksVerdict => ({
  ok: false,
  error,
  errors: faults.map(fault => `${fault.message} [json-pointer:${fault.pointer}]`),
});

const lengthOf = (blocks: readonly Wire[]): number =>
  blocks.reduce((sum, block) => sum + (typeof block.text === 'string' ? block.text.length : 0), 0);

/** Block ids are unique in a message, action ids in a block (docs.slack.dev, block_actions payload). */
function repeatedIds(blocks: readonly unknown[], pointer: string): readonly Fault[] {
  const known = blocks.filter(isObject);
  return [
    ...repeats(known, 'block_id', pointer),
    ...known.flatMap((block, index) =>
      Array.isArray(block.elements)
        ? repeats(block.elements.filter(isObject), 'action_id', `${pointer}/${index}/elements`)
        : [],
    ),
  ];
}

function repeats(items: readonly Wire[], name: string, pointer: string): readonly Fault[] {
  const ids = items.map(item => item[name]);
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) !== index
      ? [{ message: `\`${name}\` already exists: ${String(id)}`, pointer: `${pointer}/${index}/${name}` }]
      : [],
  );
}
