import { z } from 'zod';

const shape = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().nullish() }),
  actions: z
    .array(
      z.object({
        block_id: z.string(),
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

/** A button that was pressed, or a menu's line that was chosen, in a message of the bot. */
export interface BlockActionInput {
  readonly user: string;
  readonly channel: string;
  /** The thread that the message is in, or begins. */
  readonly thread: string;
  readonly blockId: string;
  readonly value: string;
}

/** What was pressed, out of Slack's payload. */
export function readPressed(body: unknown): BlockActionInput | null {
  const { data } = shape.safeParse(body);
  const [action] = data?.actions ?? [];
  if (data === undefined || action === undefined) return null;
  return {
    user: data.user.id,
    channel: data.channel.id,
    thread: data.message.thread_ts ?? data.message.ts,
    blockId: action.block_id,
    value: action.selected_option?.value ?? action.value ?? '',
  };
}
