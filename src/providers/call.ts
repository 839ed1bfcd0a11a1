import { Obstruction } from '../domain/obstruction.ts';
import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import type { Gate } from './gate.ts';
import { retrying } from './retry.ts';
import type { CallLimits } from './settings.ts';
import { withinTime } from './within-time.ts';

/** What every call needs beside its work. */
export interface CallRules {
  readonly limits: Required<CallLimits>;
  readonly clock: Clock;
}

/** Makes one call: its turn at the gate, its time limit, its retries. `work` is one attempt. */
export async function call<T>(
  { limits, clock }: CallRules,
  gate: Gate,
  caller: Caller,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const began = clock.now();
  const deadline = began + limits.callTimeoutMs;
  try {
    return await withinTime(limits.callTimeoutMs, caller.signal, signal =>
      retrying(() => gate(signal, () => work(signal)), {
        attempts: limits.attempts,
        clock,
        signal,
        deadline,
      }),
    );
  } catch (error) {
    if (error instanceof Obstruction || !caller.signal.aborted) throw error;
    throw new Obstruction({ kind: 'timed-out', afterMs: clock.now() - began }, error);
  }
}
