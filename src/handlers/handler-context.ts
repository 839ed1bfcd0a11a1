import type { WebClient } from '@slack/web-api';
import type { Entities } from '../domain/entities.ts';
import type { Recognition } from '../domain/error-kind.ts';
import { jobIdOf } from '../queue/job-id.ts';
import type { DiagnosisQueue } from '../queue/port.ts';
import { redact } from '../security/redact.ts';
import { type Place, replyTo } from './place.ts';
import type { ReadFile } from './read-file.ts';

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
}

/** What a handler knows when something is asked. */
export interface Question {
  /** What makes the asking unique in Slack; a re-sent event has the same. */
  readonly source: string;
  readonly text: string;
  readonly named: Entities;
  /** The error kind that was chosen among suggestions. */
  readonly kind?: string;
  readonly asker: string;
  readonly place: Place;
  /** What the answer found that is looked at again. */
  readonly before?: readonly string[];
}

/** Stores a question, free of secrets, for a worker; rejects when the store does not answer in time. */
export function ask(question: Question, { queue }: HandlerContext): Promise<'stored' | 'duplicate'> {
  const { source, text, named, kind, asker, place, before } = question;
  const { channel } = place;
  return queue.add({
    id: jobIdOf(`slack:${source}`),
    inquiry: { text: redact(text), named, ...(kind && { kind }), asker, channel, language: 'en' },
    reply: replyTo(place),
    ...(before && { before }),
  });
}

/** The part of Slack's Web API that handlers may call. */
export type Slack = Pick<WebClient, 'chat' | 'conversations'>;
