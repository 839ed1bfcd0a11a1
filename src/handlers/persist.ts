import type { Clock } from './clock.ts';
import { type SlackFailure, slackFailure } from './slack-failure.ts';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const MOST_TRIES = 9;

/** How something is tried until it is done. */
export interface Persisting<Value> {
  readonly call: () => Promise<Value>;
  /** Looks whether an unclear call was done after all, before it is made again. */
  readonly find?: () => Promise<Value | undefined>;
  readonly clock: Clock;
}

/** Calls Slack until it is done or refused: waits as long as Slack asks for, or longer and longer when it does not say. */
export async function persist<Value>({ call, find, clock }: Persisting<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call();
    } catch (error) {
      const failure = slackFailure(error);
      if (failure === null || failure.kind === 'refused' || tries >= MOST_TRIES) throw error;
      await clock.sleep(waitAfter(failure, tries));
      const found = failure.kind === 'unclear' ? await find?.() : undefined;
      if (found !== undefined) return found;
    }
  }
}

function waitAfter(failure: SlackFailure, tries: number): number {
  if (failure.kind === 'later') return failure.afterMs;
  return Math.min(FIRST_WAIT * 2 ** (tries - 1), LONGEST_WAIT);
}
