import type { Entities } from '../domain/entities.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import { parseCommand } from '../pipeline/command/parse-command.ts';
import { earlierQuestion } from './earlier-question.ts';
import { ask, type HandlerContext } from './handler-context.ts';
import type { IncomingMessage } from './incoming-message.ts';
import { postMessage } from './post-message.ts';
import { readWords } from './read-words.ts';
import type { Slack } from './slack-client.ts';

/** Takes what was said to the bot itself: it always gets an answer. */
export async function directQuestion(
  said: IncomingMessage,
  asking: HandlerContext,
  slack: Slack,
): Promise<void> {
  const { text, notice } = await readWords(said.text, said.files, asking.readFile);
  const command = parseCommand(text);
  if (command.type === 'target') return followUp(said, command.named, asking, slack);
  if (notice === undefined && command.type === 'usage')
    return postMessage(slack, { channel: said.channel, thread: said.thread ?? said.ts }, command.says);
  const place = { channel: said.channel, thread: said.thread ?? said.ts, notice };
  await ask({ source: sourceOf(said), text, named: {}, asker: said.user, place }, asking);
}

/** Takes a name: it goes on with the thread's question, if there is one. */
export async function followUp(
  said: IncomingMessage,
  named: Entities,
  asking: HandlerContext,
  slack: Slack,
): Promise<void> {
  const { channel, thread, user } = said;
  const found =
    thread === undefined ? null : await earlierQuestion({ channel, thread }, slack, asking.queue, asking.log);
  const earlier = found?.job.inquiry ?? { text: '', named: {} };
  const question = {
    source: sourceOf(said),
    text: earlier.text,
    named: { ...earlier.named, ...named },
    ...(found?.job.inquiry.kind && { kind: found.job.inquiry.kind }),
    asker: user,
    place: { channel, thread: thread ?? said.ts },
  };
  await ask(question, asking);
}

/** Asks the thread's question again, with a remark that says in people's words what is meant: the error stays. */
export async function askWithRemark(
  { channel, thread, ts, user, text }: IncomingMessage,
  earlier: Inquiry,
  asking: HandlerContext,
): Promise<void> {
  const question = {
    source: sourceOf({ channel, ts }),
    text: `${text}\n${earlier.text}`,
    named: earlier.named,
    asker: user,
    place: { channel, thread: thread ?? ts },
  };
  await ask(question, asking);
}

/** A message is asked about once, whether it reaches the bot as message, as mention, or again. */
export function sourceOf({ channel, ts }: { readonly channel: string; readonly ts: string }): string {
  return `message:${channel}:${ts}`;
}
