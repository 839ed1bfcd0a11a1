import { z } from 'zod';

/** Where in Slack an answer goes. */
export interface Place {
  readonly channel: string;
  /** The message whose thread it is; absent when the answer begins a thread of its own. */
  readonly thread?: string | undefined;
  /** What was asked, to be said where a thread begins; free of secrets. */
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

/** A place as a job carries it. */
export function replyTo(place: Place): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ surface: 'slack', ...place }).filter((entry): entry is [string, string] => !!entry[1]),
  );
}

/** The place that a job carries; throws when it was not asked in Slack. */
export function placeOf(reply: Readonly<Record<string, string>>): Place {
  return shape.parse(reply);
}
