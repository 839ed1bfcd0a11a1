import type { Redacted, RedactedNames } from './redacted.ts';

/** A message, who asks, from where, in which language. */
export interface Inquiry {
  /** What was pasted or typed. */
  readonly text: Redacted;
  /** Names given beside the text (`/diagnose pod my-app -n shop`, a menu's choice); they win over names read from the text. */
  readonly named: RedactedNames;
  /** The error kind that the asker chose where the text alone did not tell. */
  readonly kind?: Redacted;
  /** Slack user id or `cli`. */
  readonly asker: string;
  /** Slack user groups the asker belongs to. */
  readonly groups?: readonly string[];
  /** Slack channel id; absent on the command line. */
  readonly channel?: string;
  readonly language: 'en';
  /** What the answer before found, when this one looks again: `check code` each. */
  readonly before?: readonly string[];
}
