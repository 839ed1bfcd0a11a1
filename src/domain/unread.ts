import type { Obstacle } from './outcome.ts';

/** A read that could not be made. */
export interface Unread {
  /** Provider and method: `kubernetes/eventsAbout`. */
  readonly check: string;
  /** The read in the vendor's words: `list events`. */
  readonly title: string;
  readonly obstacle: Obstacle;
}
