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
export function call<T>(
  { limits, clock }: CallRules,
  gate: Gate,
  caller: Caller,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = clock.now() + limits.callTimeoutMs;
  return withinTime(limits.callTimeoutMs, caller.signal, signal =>
    retrying(() => gate(signal, () => work(signal)), { attempts: limits.attempts, clock, signal, deadline }),
  );
}
