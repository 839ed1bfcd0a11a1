import type { Message } from '../replies/blocks.ts';
import type { Clock } from './clock.ts';
import { sendOrShorten } from './not-taken.ts';
import { persist } from './persist.ts';
import { slackFailure } from './slack-failure.ts';

// Slack lets a message be edited about once a second before it answers 429.
const GAP = 1_000;

// What happens at once is shown at once, together.
const GATHER = 250;

/** A message that is edited in place. */
export interface Editor {
  /** Shows this when it is time; what came before and was not shown yet is dropped. */
  show(message: Message): void;
  /** Shows this for good, however long it takes; rejects only when Slack refuses it. */
  finish(message: Message): Promise<void>;
}

/** An editor that makes at most one edit a second, and never loses the last one. */
export function editorOf(
  update: (message: Message) => Promise<unknown>,
  clock: Clock,
  onTrouble: (error: unknown) => void,
): Editor {
  let next: Message | null = null;
  let notBefore = clock.now();
  let waiting = false;
  let finished = false;
  let editing: Promise<void> = Promise.resolve();

  const edit = async (message: Message) => {
    notBefore = clock.now() + GAP;
    try {
      await sendOrShorten(message, update);
    } catch (error) {
      const failure = slackFailure(error);
      if (failure?.kind !== 'later') return onTrouble(error);
      notBefore = clock.now() + failure.afterMs;
      next ??= message;
    }
  };
  const drain = async () => {
    while (next !== null) {
      await clock.sleep(Math.max(notBefore - clock.now(), GATHER));
      // It may have been replaced while we slept, or the end may have come.
      const message: Message | null = next;
      next = null;
      if (message === null) continue;
      editing = edit(message);
      await editing;
    }
    waiting = false;
  };
  return {
    show(message) {
      if (finished) return;
      next = message;
      if (waiting) return;
      waiting = true;
      void drain();
    },
    async finish(message) {
      finished = true;
      next = null;
      await editing;
      next = null;
      await clock.sleep(Math.max(notBefore - clock.now(), 0));
      await persist({ call: () => update(message), clock });
    },
  };
}
