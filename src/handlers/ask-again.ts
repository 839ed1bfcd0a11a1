import type { BlockActionInput } from './block-action-input.ts';
import { ask, type HandlerContext, type Question } from './handler-context.ts';
import { postEphemeral } from './post-message.ts';
import type { Slack } from './slack-client.ts';
import { UNAVAILABLE } from './unavailable.ts';

const TOO_OLD =
  'I keep questions for a week, and this one is gone. Paste the error again, or name the workload.';
const ALREADY = 'I have that already: the answer is further down in this thread.';

/** Which question is asked again, and what is different about it. */
interface Again extends Pick<Question, 'source' | 'named' | 'kind' | 'before'> {
  readonly jobId: string;
}

/** Asks an earlier job's question again, with more names; each way of asking again is taken once. */
export async function askAgain(
  again: Again,
  pressed: BlockActionInput,
  asking: HandlerContext,
  slack: Slack,
): Promise<void> {
  try {
    const earlier = await asking.queue.job(again.jobId);
    if (earlier === undefined) return await postEphemeral(slack, pressed, TOO_OLD);
    const { text, named, kind = again.kind } = earlier.inquiry;
    const question = {
      source: again.source,
      text,
      named: { ...named, ...again.named },
      ...(kind && { kind }),
      asker: pressed.user,
      place: { channel: pressed.channel, thread: pressed.thread },
      ...(again.before && { before: again.before }),
    };
    const taken = await ask(question, asking);
    if (taken === 'duplicate') await postEphemeral(slack, pressed, ALREADY);
  } catch (error) {
    // Slack does not send a press again, so the asker must hear of it from us.
    await postEphemeral(slack, pressed, UNAVAILABLE);
    throw error;
  }
}
