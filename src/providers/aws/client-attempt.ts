import { type CallRules, call } from '../call.ts';
import type { Caller } from '../caller.ts';
import type { Gate } from '../gate.ts';
import { type AskedAws, obstructionOf } from './client-error.ts';
import type { SendOptions } from './client-http.ts';

/** One question to AWS, with its turn, time limit and retries; every error comes out as an obstruction. */
export function attempt<T>(
  rules: CallRules,
  gate: Gate,
  caller: Caller,
  asked: Omit<AskedAws, 'now'>,
  send: (options: SendOptions) => Promise<T>,
): Promise<T> {
  const meter = () => caller.meter('aws');
  return call(rules, gate, caller, async abortSignal => {
    try {
      return await send({ abortSignal, meter });
    } catch (error) {
      if (abortSignal.aborted) throw abortSignal.reason;
      throw obstructionOf(error, { ...asked, now: rules.clock.now() });
    }
  });
}
