import { Obstruction } from '../domain/obstruction.ts';

/** Runs work that must end within `ms` or with `outer`; when the time is up it throws `timed-out`, whatever the work does. */
export async function withinTime<T>(
  ms: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const alarm = new AbortController();
  const timer = setTimeout(() => alarm.abort(new Obstruction({ kind: 'timed-out', afterMs: ms })), ms);
  const signal = AbortSignal.any([outer, alarm.signal]);
  const ended = Promise.withResolvers<never>();
  const end = () => ended.reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work(signal), ended.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
