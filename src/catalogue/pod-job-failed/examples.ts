import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Warning  BackoffLimitExceeded  2m   job-controller  Job has reached the specified backoff limit' },
  {
    text: 'Job nightly-report failed, status:\n  conditions:\n  - type: Failed\n    reason: BackoffLimitExceeded\n    message: Job has reached the specified backoff limit',
  },
  { text: 'Warning  DeadlineExceeded  11s   job-controller  Job was active longer than specified deadline' },
  { text: 'Error: failed post-install: 1 error occurred:\n\t* job failed: DeadlineExceeded' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'rpc error: code = DeadlineExceeded desc = context deadline exceeded', kind: 'none' },
  { text: 'Job nightly-report completed in 42s', kind: 'none' },
];
