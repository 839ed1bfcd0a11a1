import type { Reply } from '../replies/blocks.ts';
import type { Editor } from './editor.ts';
import { isNotTaken, shortFormOf } from './not-taken.ts';
import { persist } from './persist.ts';
import { type SlackContext, type Thread, UNFURL } from './slack-context.ts';
import { slackFailure } from './slack-failure.ts';

const NOT_THERE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'not_found']);

/** Where and how the first message of an answer is shown. */
export interface Delivery {
  readonly editor: Editor;
  readonly thread: Thread;
  readonly using: SlackContext;
}

/** Puts the answer in the checklist's place, whatever it takes; gives what is left to post after it. */
export async function deliverFirst(
  { reply, whole }: { readonly reply: Reply; readonly whole: string },
  { editor, thread, using }: Delivery,
): Promise<Reply> {
  const [first] = reply.messages;
  try {
    await editor.finish(first);
    return reply;
  } catch (error) {
    const failure = slackFailure(error);
    const word = failure?.kind === 'refused' ? failure.error : '';
    using.log.error(`An answer was refused by Slack: ${error}`);
    if (isNotTaken(error)) {
      await editor.finish(shortFormOf(first));
      return { messages: [first], files: [{ name: 'paramedic-report.txt', content: whole }] };
    }
    if (!NOT_THERE.has(word)) throw error;
    const { channel, ts } = thread;
    const call = () => using.slack.chat.postMessage({ channel, thread_ts: ts, ...first, ...UNFURL });
    await persist<unknown>({ call, clock: using.clock });
    return reply;
  }
}
