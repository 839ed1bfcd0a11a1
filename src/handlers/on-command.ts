import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { untangled } from '../pipeline/command/command-words.ts';
import { type Command, parseCommand } from '../pipeline/command/parse-command.ts';
import { redact } from '../security/redact.ts';
import { ask, type HandlerContext } from './handler-context.ts';
import { sentence } from './post-message.ts';
import { UNAVAILABLE } from './unavailable.ts';

/** `/diagnose`: acknowledged once the question is stored; the answer goes to the channel, in a thread of its own. */
export function onCommand(asking: HandlerContext): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ command, ack, respond }) => {
    const { channel_id: channel, user_id: asker, trigger_id: trigger } = command;
    const meant = parseCommand(command.text, { bareNames: true });
    if (meant.type === 'usage') return ack({ response_type: 'ephemeral', text: sentence(meant.says) });
    const asked =
      meant.type === 'target' ? { text: '', named: meant.named } : { text: meant.text, named: {} };
    const place = { channel, question: questionOf(command.text, meant, asking) };
    try {
      await ask({ source: `command:${trigger}`, ...asked, asker, place }, asking);
    } catch (error) {
      // Slack does not send a command again, so the asker must hear of it from us.
      await respond({ response_type: 'ephemeral', text: UNAVAILABLE });
      throw error;
    }
    await ack({
      response_type: 'ephemeral',
      text: 'Looking… the answer comes in this channel, in a thread.',
    });
  };
}

function questionOf(typed: string, meant: Command, { classify }: HandlerContext): string {
  if (meant.type === 'target') return firstLine(redact(untangled(typed)));
  const text = redact(untangled(typed));
  const { kind } = classify(text);
  return kind === 'none' ? firstLine(text) : `${kind} — ${firstLine(text)}`;
}

function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
