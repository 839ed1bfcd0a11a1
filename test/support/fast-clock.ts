import type { Clock } from '../../src/handlers/clock.ts';

/** A clock on which sleeping takes no time, and which remembers how long was slept. */
export function fastClock(): Clock & { readonly slept: number[] } {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    async sleep(milliseconds) {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}
