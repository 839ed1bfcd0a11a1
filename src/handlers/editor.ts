import type { Message } from '../replies/blocks.ts';
import type { Clock } from './clock.ts';
import { persist } from './persist.ts';
import { slackFailure } from './slack-failure.ts';

// Slack lets a message be edited about once a second before it answers 429.
const GAP = 1_000;

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
  let notBefore = clock.now() + GAP;
  let running: Promise<void> | null = null;

  const rest = async () => {
    const wait = notBefore - clock.now();
    if (wait > 0) await clock.sleep(wait);
  };
  const edit = async () => {
    while (next !== null) {
      await rest();
      const message: Message | null = next;
      if (message === null) return;
      next = null;
      notBefore = clock.now() + GAP;
      await update(message).catch((error: unknown) => {
        const failure = slackFailure(error);
        if (failure?.kind !== 'later') return onTrouble(error);
        notBefore = clock.now() + failure.afterMs;
        next ??= message;
      });
    }
  };
  return {
    show(message) {
      next = message;
      running ??= edit().finally(() => {
        running = null;
      });
    },
    async finish(message) {
      next = null;
      await running;
      await rest();
      await persist({ call: () => update(message), clock });
    },
  };
}
