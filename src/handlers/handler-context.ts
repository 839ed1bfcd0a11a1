import type { Entities } from '../domain/entities.ts';
import type { Recognition } from '../domain/error-kind.ts';
import type { Redacted } from '../domain/redacted.ts';
import { jobIdOf } from '../queue/job-id.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import { liveKeysIn } from '../security/live-keys.ts';
import { redacted, redactedAside, redactedNames } from '../security/redacted.ts';
import { type Place, replyTo } from './place.ts';
import { postEphemeral } from './post-message.ts';
import type { ReadFile } from './read-file.ts';
import type { Slack } from './slack-client.ts';

/** Where the log goes; a text that comes from Slack never does. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What handlers need to take a question. */
export interface HandlerContext {
  readonly queue: Pick<DiagnosisQueue, 'add' | 'job'>;
  readonly classify: (text: string) => Recognition;
  /** Whether messages of a channel are diagnosed without a mention. */
  readonly watches: (channel: string) => boolean;
  readonly readFile: ReadFile;
  readonly log: Log;
  /** The bot's client, to say something to one person. */
  readonly slack: Slack;
}

/** What a handler knows when something is asked. */
export interface Question {
  /** What makes the asking unique in Slack; a re-sent event has the same. */
  readonly source: string;
  readonly text: string;
  /** The text without its secrets, where they were taken out before. */
  readonly masked?: Redacted;
  readonly named: Entities;
  /** The error kind that was chosen among suggestions. */
  readonly kind?: string;
  readonly asker: string;
  readonly place: Place;
  /** What the answer found that is looked at again. */
  readonly before?: readonly string[];
}

/** Stores a question, free of secrets, for a worker; rejects when the store does not answer in time. */
export async function ask(question: Question, asking: HandlerContext): Promise<'stored' | 'duplicate'> {
  const { source, named, kind, asker, place, before } = question;
  const { channel } = place;
  const text = question.masked ?? (await redactedAside(question.text));
  const taken = await asking.queue.add({
    id: jobIdOf(`slack:${source}`),
    inquiry: {
      text,
      named: redactedNames(named),
      ...(kind && { kind: redacted(kind) }),
      asker,
      channel,
      language: 'en',
    },
    reply: replyTo(place),
    ...(before && { before: before.map(redacted) }),
  });
  if (taken === 'stored') warnOfLiveKeys(question, text, asking);
  return taken;
}

/** Tells the poster alone, beside everything else: the answer does not wait for it. */
function warnOfLiveKeys(question: Question, text: string, { slack, log }: HandlerContext): void {
  const kinds = liveKeysIn(question.text, text);
  if (kinds.length === 0) return;
  const { channel, thread } = question.place;
  const says = `Your message shows what looks like a live credential (${kinds.join(', ')}). I have masked it in what I keep, but everyone here can read it: rotate it, then delete the message.`;
  postEphemeral(slack, { channel, user: question.asker, thread }, says).catch((error: unknown) =>
    log.warn(`A poster could not be warned of a shown credential: ${error}`),
  );
}
