import type { PathAnalysis } from '../network/walk/analyse-path.ts';

/** Codes that concern one service’s endpoint alone; every other stop is on the way that all share. */
const OF_ONE_SERVICE = /endpoint/;

/** Whether a walk stops where another did already, so that telling it once is enough. */
export function stopsAlike(walk: PathAnalysis, before: PathAnalysis): boolean {
  const { stoppedAt } = walk;
  if (!stoppedAt || OF_ONE_SERVICE.test(stoppedAt.code)) return false;
  return before.stoppedAt?.code === stoppedAt.code;
}
