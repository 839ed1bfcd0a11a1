import { z } from 'zod';

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  mode: z.string().nullish(),
  size: z.number().nullish(),
  url_private: z.string().nullish(),
  preview: z.string().nullish(),
});

const attachment = z.object({
  title: z.string().nullish(),
  text: z.string().nullish(),
  fallback: z.string().nullish(),
});

const message = z.object({
  ts: z.string(),
  thread_ts: z.string().nullish(),
  user: z.string().nullish(),
  bot_id: z.string().nullish(),
  subtype: z.string().nullish(),
  text: z.string().nullish(),
  files: z.array(file).nullish(),
  attachments: z.array(attachment).nullish(),
});

const event = message.extend({ channel: z.string(), channel_type: z.string().nullish() });

/** A file that hangs on a message; a long paste is one. */
export type SlackFile = z.infer<typeof file>;

/** A message as Slack keeps it. */
export type SlackMessage = z.infer<typeof message>;

/** What a person said. */
export interface IncomingMessage {
  readonly channel: string;
  readonly ts: string;
  /** The thread it was said in; absent when it begins one. */
  readonly thread?: string;
  readonly user: string;
  readonly text: string;
  readonly files: readonly SlackFile[];
  readonly direct: boolean;
}

const SPOKEN: readonly (string | null | undefined)[] = [
  undefined,
  null,
  '',
  'file_share',
  'thread_broadcast',
];

/** A person's new message out of an event; `null` for bots, edits, deletions and the like. */
export function parseIncomingMessage(payload: unknown): IncomingMessage | null {
  const { data } = event.safeParse(payload);
  if (!data?.user || data.bot_id || !SPOKEN.includes(data.subtype)) return null;
  const { channel, ts, user, thread_ts: thread } = data;
  return {
    channel,
    ts,
    ...(thread && thread !== ts ? { thread } : {}),
    user,
    text: data.text ?? '',
    files: data.files ?? [],
    direct: data.channel_type === 'im',
  };
}

/** A message that someone points at; it may be another bot's. */
export function readMessage(payload: unknown): SlackMessage | null {
  return message.safeParse(payload).data ?? null;
}

/** All that a message says: its text, or what its attachments say, as alerts do. */
export function wordsOf({ text, attachments }: SlackMessage): string {
  const attached = (attachments ?? []).flatMap(each => [each.title, each.text ?? each.fallback]);
  return [text, ...attached].filter(part => !!part).join('\n');
}
