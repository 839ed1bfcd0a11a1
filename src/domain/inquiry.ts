import type { Entities } from './entities.ts';

/** A message, who asks, from where, in which language. */
export interface Inquiry {
  /** What was pasted or typed, after redaction when it comes from the queue. */
  readonly text: string;
  /** Names given beside the text (`/diagnose pod my-app -n shop`, a menu's choice); they win over names read from the text. */
  readonly named: Entities;
  /** The error kind that the asker chose where the text alone did not tell. */
  readonly kind?: string;
  /** Slack user id or `cli`. */
  readonly asker: string;
  /** Slack user groups the asker belongs to. */
  readonly groups?: readonly string[];
  /** Slack channel id; absent on the command line. */
  readonly channel?: string;
  readonly language: 'en';
}
