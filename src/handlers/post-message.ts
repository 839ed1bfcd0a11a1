import { escapeMarkup } from '../replies/escape.ts';
import { redacted } from '../security/redacted.ts';
import type { Place } from './place.ts';
import type { Slack } from './slack-client.ts';

/** A sentence for Slack: what it repeats of a person's words can neither leak a secret nor mention anyone. */
export const sentence = (text: string): string => escapeMarkup(redacted(text));

/** Says one sentence of the bot's own in a thread. */
export async function postMessage(slack: Slack, place: Place, text: string): Promise<void> {
  const { channel, thread } = place;
  await slack.chat.postMessage({
    channel,
    text: sentence(text),
    unfurl_links: false,
    unfurl_media: false,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

/** Says one sentence that only one person sees. */
export async function postEphemeral(
  slack: Slack,
  to: { readonly channel: string; readonly user: string; readonly thread?: string | undefined },
  text: string,
): Promise<void> {
  const { channel, user, thread } = to;
  await slack.chat.postEphemeral({
    channel,
    user,
    text: sentence(text),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}
