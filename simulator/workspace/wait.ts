import type { Store } from './store.ts';

const LOOK_EVERY_MS = 50;

/** Waits until something is so; rejects with what it waited for. */
export function waitUntil<Found>(
  store: Store,
  what: string,
  look: () => Found | undefined | false,
  withinMs = 10_000,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      stop();
      clearInterval(looking);
      clearTimeout(timer);
      finish();
    };
    const check = () => {
      const found = look();
      if (found !== undefined && found !== false) settle(() => resolve(found));
    };
    const stop = store.watch(check);
    // Some things that are waited for are no change of the workspace: an acknowledgement, a call.
    const looking = setInterval(check, LOOK_EVERY_MS);
    const timer = setTimeout(
      () => settle(() => reject(new Error(`Waited ${withinMs} ms in vain for ${what}.`))),
      withinMs,
    );
    check();
  });
}
