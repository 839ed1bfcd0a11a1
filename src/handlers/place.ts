import { z } from 'zod';
import type { Redacted } from '../domain/redacted.ts';
import { redacted } from '../security/redacted.ts';

/** Where in Slack an answer goes. */
export interface Place {
  readonly channel: string;
  /** The message whose thread it is; absent when the answer begins a thread of its own. */
  readonly thread?: string | undefined;
  /** What was asked, to be said where a thread begins. */
  readonly question?: string | undefined;
  /** Something that the asker must know besides the report. */
  readonly notice?: string | undefined;
}

const shape = z.object({
  channel: z.string().min(1),
  thread: z.string().optional(),
  question: z.string().optional(),
  notice: z.string().optional(),
});

/** A place as a job carries it: names of files and typed options in it are masked like any text. */
export function replyTo(place: Place): Readonly<Record<string, Redacted>> {
  const given = Object.entries({ surface: 'slack', ...place });
  return Object.fromEntries(given.flatMap(([name, value]) => (value ? [[name, redacted(value)]] : [])));
}

/** The place that a job carries; throws when it was not asked in Slack. */
export function placeOf(reply: Readonly<Record<string, string>>): Place {
  return shape.parse(reply);
}
