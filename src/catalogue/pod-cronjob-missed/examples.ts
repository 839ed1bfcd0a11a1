import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  FailedNeedsStart  3m (x61 over 10m)  cronjob-controller  Cannot determine if job needs to be started: too many missed start time (> 100). Set or decrease .spec.startingDeadlineSeconds or check clock skew',
  },
  {
    text: 'Warning  TooManyMissedTimes  12s  cronjob-controller  too many missed start times: 143. Set or decrease .spec.startingDeadlineSeconds or check clock skew',
  },
  {
    text: 'Normal  JobAlreadyActive  5m  cronjob-controller  Not starting job because prior execution is running and concurrency policy is Forbid',
  },
  {
    text: 'Warning  UnparseableSchedule  1s  cronjob-controller  unparseable schedule: "61 * * * *": end of range (61) above maximum (59)',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'cron[812]: (root) CMD (run-parts /etc/cron.hourly)', kind: 'none' },
  { text: 'the cron job schedule is */5 * * * *', kind: 'none' },
];
