import type { Message } from '../replies/blocks.ts';
import { shortened } from '../replies/escape.ts';
import { slackFailure } from './slack-failure.ts';

const NOT_TAKEN = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long']);

/** Whether Slack refused a message for its length or its blocks. */
export function isNotTaken(error: unknown): boolean {
  const failure = slackFailure(error);
  return failure?.kind === 'refused' && NOT_TAKEN.has(failure.error);
}

/** A message that Slack takes whatever its blocks were: its short text alone. */
export function shortFormOf({ text }: Message): Message {
  return { text: shortened(text, 300), blocks: [] };
}

/** Sends a message, and its short form when Slack does not take it whole. */
export async function sendOrShorten<Value>(
  message: Message,
  send: (message: Message) => Promise<Value>,
): Promise<Value> {
  try {
    return await send(message);
  } catch (error) {
    if (!isNotTaken(error)) throw error;
    return await send(shortFormOf(message));
  }
}
