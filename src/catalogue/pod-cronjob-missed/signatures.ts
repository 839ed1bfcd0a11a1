import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'missed',
    literals: [
      'too many missed start time',
      'toomanymissedtimes',
      'cannot determine if job needs to be started',
      'failedneedsstart',
      'missschedule',
      'missed scheduled time to start a job',
      'missed starting window for',
    ],
    pattern:
      /too many missed start times?|TooManyMissedTimes|cannot determine if job needs to be started|\bFailedNeedsStart\b|\bMissSchedule\b|missed scheduled time to start a job|missed starting window for/i,
  },
  {
    id: 'schedule',
    literals: [
      'unparseable schedule',
      'unparsable schedule',
      'unparseableschedule',
      'invalidschedule',
      'unknowntimezone',
      'unsupportedschedule',
    ],
    pattern:
      /unpars(?:e)?able schedule|\b(?:UnparseableSchedule|InvalidSchedule|UnknownTimeZone|UnsupportedSchedule)\b/i,
  },
  {
    id: 'active',
    literals: ['jobalreadyactive', 'not starting job because prior execution is running'],
    pattern: /\bJobAlreadyActive\b|not starting job because prior execution is running/i,
  },
];
