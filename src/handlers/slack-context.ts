import type { WebClient } from '@slack/web-api';
import type { Inquiry } from '../domain/inquiry.ts';
import type { DiagnosisJob } from '../queue/port.ts';
import { questionMark, renderQuestion } from '../replies/render-question.ts';
import { redacted } from '../security/redacted.ts';
import type { Clock } from './clock.ts';
import { readThread } from './earlier-question.ts';
import type { Log } from './handler-context.ts';
import { persist } from './persist.ts';
import type { Place } from './place.ts';
import { slackFailure } from './slack-failure.ts';

/** What answering in Slack needs. */
export interface SlackContext {
  /** A client that hands rate limits and failures back instead of waiting them out itself. */
  readonly slack: WebClient;
  readonly clock: Clock;
  readonly log: Log;
}

/** A thread that an answer is posted into. */
export interface Thread {
  readonly channel: string;
  readonly ts: string;
  /** Where the asker reads it instead, when the bot may not write where it was asked. */
  readonly elsewhere?: string;
}

// The bot is not in that conversation, or may not write there.
const SHUT = new Set(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action']);

/** The thread that a job is answered in; where there is none, the question begins one. */
export async function openThread(job: DiagnosisJob, place: Place, surface: SlackContext): Promise<Thread> {
  if (place.thread !== undefined) return { channel: place.channel, ts: place.thread };
  return await beginThread(place.channel, job, place, surface);
}

/** A thread with the asker alone, for when the bot may not write where it was asked; `null` for any other error. */
export async function openThreadElsewhere(
  error: unknown,
  job: DiagnosisJob,
  place: Place,
  surface: SlackContext,
): Promise<Thread | null> {
  const failure = slackFailure(error);
  if (failure?.kind !== 'refused' || !SHUT.has(failure.error)) return null;
  const elsewhere = `I may not write where you asked (${failure.error}): invite me there.`;
  return { ...(await beginThread(job.inquiry.asker, job, place, surface)), elsewhere };
}

async function beginThread(channel: string, job: DiagnosisJob, place: Place, surface: SlackContext) {
  const { slack, clock } = surface;
  const asked = redacted(place.question ?? firstLineOf(job.inquiry));
  const question = renderQuestion(asked, job.inquiry.asker, { jobId: job.id });
  const find = () => findQuestion(channel, job.id, surface);
  const before = await find();
  if (before !== undefined) return before;
  return await persist({
    call: async () => {
      const posted = await slack.chat.postMessage({ channel, ...question, ...UNFURL });
      return { channel: posted.channel ?? channel, ts: posted.ts ?? '' };
    },
    find,
    clock,
  });
}

function firstLineOf({ text, named }: Inquiry): string {
  return text.split('\n', 1)[0] || Object.values(named).join(' ');
}

/** No link of a reply is drawn as a preview. */
export const UNFURL = { unfurl_links: false, unfurl_media: false } as const;

async function findQuestion(
  channel: string,
  jobId: string,
  { slack, log }: SlackContext,
): Promise<Thread | undefined> {
  const mark = questionMark(jobId);
  return await unlessUnreadable(async () => {
    const { messages } = await slack.conversations.history({ channel, limit: 100 });
    const found = messages?.find(message => message.blocks?.some(block => block.block_id === mark));
    return found?.ts === undefined ? undefined : { channel, ts: found.ts };
  }, log);
}

/** What the bot has posted in a thread so far; nothing when it may not read it. */
export async function threadSoFar(thread: Thread, { slack, log }: SlackContext) {
  const read = () => readThread({ channel: thread.channel, thread: thread.ts }, slack);
  return (await unlessUnreadable(read, log)) ?? { parts: [], files: [] };
}

// Reading only guards against answering twice: it must never keep anyone from an answer.
async function unlessUnreadable<Value>(read: () => Promise<Value>, log: Log): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    log.warn(`A conversation could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
