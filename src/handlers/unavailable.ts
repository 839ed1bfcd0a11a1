import { postMessage } from './post-message.ts';
import type { Slack } from './slack-client.ts';

/** What is said to someone whose question could not be stored. */
export const UNAVAILABLE =
  'I could not take this, because my queue does not answer. Nothing was looked at; try again in a minute.';

// By Slack's Events API page an event is sent again three times.
const LAST_RETRY = 3;

/** Takes a question that someone put to the bot itself; when even the last re-sent event cannot be stored, says so. */
export async function orSayUnavailable(
  take: () => Promise<void>,
  retry: number | undefined,
  slack: Slack,
  place: { readonly channel: string; readonly thread: string },
): Promise<void> {
  try {
    await take();
  } catch (error) {
    if ((retry ?? 0) >= LAST_RETRY) await postMessage(slack, place, UNAVAILABLE);
    throw error;
  }
}
