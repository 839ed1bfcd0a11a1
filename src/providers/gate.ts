/** Lets a limited number of pieces of work run at a time; the rest wait in order, until their signal aborts. */
export type Gate = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** A gate that lets `limit` pieces of work through at a time. */
export function makeGate(limit: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];

  function enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (running < limit) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const admit = () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      };
      const giveUp = () => {
        waiting.splice(waiting.indexOf(admit), 1);
        reject(signal.reason);
      };
      waiting.push(admit);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  function leave() {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  return async (signal, work) => {
    await enter(signal);
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
