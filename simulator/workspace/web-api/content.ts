import { completeBlocks } from '../blocks/complete.ts';
import { validateMessageBlocks } from '../blocks/validate.ts';
import { isObject } from '../http.ts';
import type { Message } from '../types.ts';
import { type Args, type Desk, objectOf, type Refusal, refuse, structureOf, textOf } from './method.ts';

/** Longer texts are cut by Slack (docs.slack.dev, chat.postMessage, truncating content). */
const POSTED_TEXT_MAX = 40_000;
/** Longer texts are refused (docs.slack.dev, chat.update, errors). */
const UPDATED_TEXT_MAX = 4000;

/** What a message is to say, or Slack's refusal. */
export type Content =
  | {
      readonly ok: true;
      readonly fields: Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'>;
      readonly warning?: string;
    }
  | Refusal;

/** Reads and judges `text`, `blocks`, `attachments` and `metadata`, as posting and updating do. */
export function contentOf(args: Args, desk: Pick<Desk, 'random'>, purpose: 'post' | 'update'): Content {
  const text = textOf(args, 'text') ?? textOf(args, 'markdown_text');
  const given = structureOf(args, 'blocks');
  const attachments = structureOf(args, 'attachments');
  if (text === undefined && isNothing(given) && isNothing(attachments)) return refuse('no_text');
  if (purpose === 'update' && (text?.length ?? 0) > UPDATED_TEXT_MAX) return refuse('msg_too_long');
  const verdict = validateMessageBlocks(given ?? []);
  if (!verdict.ok)
    return refuse(verdict.error, {
      ...(verdict.errors.length > 0
        ? {
            errors: verdict.errors,
            response_metadata: { messages: verdict.errors.map(error => `[ERROR] ${error}`) },
          }
        : {}),
    });
  const metadata = objectOf(args, 'metadata');
  const fields = {
    text: text?.slice(0, POSTED_TEXT_MAX) ?? '',
    ...(verdict.blocks.length > 0 ? { blocks: completeBlocks(verdict.blocks, desk.random) } : {}),
    ...(Array.isArray(attachments) ? { attachments: attachments.filter(isObject) } : {}),
    ...(metadata ? { metadata } : {}),
  };
  return (text?.length ?? 0) > POSTED_TEXT_MAX
    ? { ok: true, fields, warning: 'message_truncated' }
    : { ok: true, fields };
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
