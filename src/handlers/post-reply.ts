import type { Message, Reply, ReplyFile } from '../replies/blocks.ts';
import { sendOrShorten } from './not-taken.ts';
import { persist } from './persist.ts';
import { type SlackContext, type Thread, threadSoFar, UNFURL } from './slack-context.ts';
import { slackFailure } from './slack-failure.ts';

/** One message of an answer: where it goes, and which part of which job's answer it is. */
export interface Part {
  readonly thread: Thread;
  readonly jobId: string;
  readonly part: number;
}

/** Posts one message of an answer, or finds the one that was posted before; gives its timestamp. */
export async function postPart(message: Message, at: Part, surface: SlackContext): Promise<string> {
  const { slack, clock } = surface;
  const find = () => findPart(at, surface);
  const before = await find();
  if (before !== undefined) return before;
  const { channel, ts } = at.thread;
  const call = async () => {
    const posted = await sendOrShorten(message, each =>
      slack.chat.postMessage({ channel, thread_ts: ts, ...each, ...UNFURL }),
    );
    return posted.ts ?? '';
  };
  return await persist({ call, find, clock });
}

/** Attaches a file to an answer, once. */
async function postFile(file: ReplyFile, thread: Thread, surface: SlackContext): Promise<void> {
  const { slack, clock, log } = surface;
  const isThere = async () => (await threadSoFar(thread, surface)).files.includes(file.name) || undefined;
  if (await isThere()) return;
  const { channel, ts } = thread;
  const { name, content } = file;
  const upload = { channel_id: channel, thread_ts: ts, filename: name, title: name, content };
  try {
    await persist<unknown>({ call: () => slack.files.uploadV2(upload), find: isThere, clock });
  } catch (error) {
    const failure = slackFailure(error);
    log.error(
      `The file ${name} could not be attached: ${failure?.kind === 'refused' ? failure.error : error}`,
    );
    const text = 'The file with the whole report could not be attached: I need the scope files:write.';
    await persist({ call: () => slack.chat.postMessage({ channel, thread_ts: ts, text }), clock });
  }
}

/** What follows the first message: the other messages, then the files. */
export async function postRest(
  reply: Reply,
  thread: Thread,
  jobId: string,
  surface: SlackContext,
): Promise<void> {
  for (const [index, message] of reply.messages.slice(1).entries())
    await postPart(message, { thread, jobId, part: index + 1 }, surface);
  for (const file of reply.files) await postFile(file, thread, surface);
}

async function findPart({ thread, jobId, part }: Part, surface: SlackContext): Promise<string | undefined> {
  const { parts } = await threadSoFar(thread, surface);
  return parts.find(each => each.jobId === jobId && each.part === part)?.ts;
}
