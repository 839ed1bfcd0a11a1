import type { Obstacle } from '../domain/outcome.ts';
import type { Report } from '../domain/report.ts';
import type { Unread } from '../domain/unread.ts';

/** A failed read of the target's own events, logs or state. */
export function unreadSymptoms(obstacle: Obstacle): Unread {
  return {
    check: 'kubernetes/symptoms-can-be-read',
    title: 'The events and logs of the object can be read',
    obstacle,
  };
}

/** A report that also lists the reads that failed without stopping a check, each obstacle once. */
export function withUnread(report: Report, unread: readonly Unread[]): Report {
  const known = new Set(report.unchecked.map(({ obstacle }) => JSON.stringify(obstacle)));
  const untold = unread.filter(({ obstacle }) => isFailure(obstacle) && !known.has(JSON.stringify(obstacle)));
  const once = new Map(untold.map(one => [JSON.stringify(one), one]));
  return { ...report, unchecked: [...report.unchecked, ...once.values()] };
}

/** A read that was never possible only leaves out what would have enriched a finding; events and logs might have shown a cause. */
function isFailure(obstacle: Obstacle): boolean {
  switch (obstacle.kind) {
    case 'not-configured':
    case 'undecidable':
      return false;
    case 'forbidden':
      return /^(?:events|pods\/log)$/.test(
        obstacle.permission.provider === 'kubernetes' ? obstacle.permission.resource : '',
      );
    default:
      return true;
  }
}
