import { z } from 'zod';
import type { DiagnosisJob, DiagnosisQueue } from '../queue/port.ts';
import { readAnswerMark } from '../replies/marks.ts';
import type { Log } from './handler-context.ts';
import type { Slack } from './slack-client.ts';

const reply = z.object({
  ts: z.string(),
  bot_id: z.string().nullish(),
  user: z.string().nullish(),
  blocks: z.array(z.object({ block_id: z.string().nullish() })).nullish(),
  files: z.array(z.object({ title: z.string().nullish() })).nullish(),
});

const page = z.object({
  messages: z.array(z.unknown()).transform(each => each.flatMap(one => reply.safeParse(one).data ?? [])),
  has_more: z.boolean().nullish(),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});

/** A message of the bot that is part of an answer. */
export interface AnswerPart {
  readonly ts: string;
  readonly jobId: string;
  readonly part: number;
  /** Whether the answer leaves the question open. */
  readonly open: boolean;
  /** Whether it is still the checklist. */
  readonly looking?: true;
}

/** What the bot has posted in a thread. */
export interface ThreadSoFar {
  readonly parts: readonly AnswerPart[];
  /** Titles of the files that were attached. */
  readonly files: readonly string[];
}

const MOST_PAGES = 5;

/** Reads what the bot has answered in a thread; its own messages are known by their marks. */
export async function readThread(
  place: { readonly channel: string; readonly thread: string },
  slack: Pick<Slack, 'conversations'>,
): Promise<ThreadSoFar> {
  const messages: z.infer<typeof reply>[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await slack.conversations.replies({
      channel: place.channel,
      ts: place.thread,
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { messages: more, response_metadata: next } = page.parse(answer);
    messages.push(...more);
    cursor = next?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  const own = messages.filter(message => !!message.bot_id);
  return {
    parts: own.flatMap(message => partsOf(message)),
    files: own.flatMap(message => message.files ?? []).flatMap(file => file.title ?? []),
  };
}

function partsOf({ ts, blocks }: z.infer<typeof reply>): readonly AnswerPart[] {
  const marks = (blocks ?? []).flatMap(block => readAnswerMark(block.block_id ?? '') ?? []);
  return marks.map(mark => ({ ts, ...mark }));
}

/** The question that a thread is about, by the bot's latest answer in it. */
export async function earlierQuestion(
  place: { readonly channel: string; readonly thread: string },
  slack: Pick<Slack, 'conversations'>,
  queue: Pick<DiagnosisQueue, 'job'>,
  log: Log,
): Promise<{ readonly job: DiagnosisJob; readonly open: boolean } | null> {
  try {
    const last = (await readThread(place, slack)).parts.at(-1);
    if (last === undefined) return null;
    const job = await queue.job(last.jobId);
    return job === undefined ? null : { job, open: last.open };
  } catch (error) {
    // Without permission to read the thread a named thing can still be looked at by itself.
    log.warn(`A thread could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
