import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'backoff-limit',
    literals: [
      'backofflimitexceeded',
      'job has reached the specified backoff limit',
      'job has reached its backoff limit',
      'off limit exceeded',
    ],
    pattern:
      /(?<![\w.])BackoffLimitExceeded(?!\w)|Job has reached (?:the specified|its) backoff limit|\bback-?off limit exceeded/i,
  },
  {
    id: 'deadline',
    literals: ['job was active longer than specified deadline', 'kubejobfailed', 'kubejobnotcompleted'],
    pattern: /Job was active longer than specified deadline|KubeJob(?:Failed|NotCompleted)\b/i,
  },
  {
    id: 'policy',
    literals: ['matching failjob rule', 'podfailurepolicy', 'failedindexes'],
    pattern:
      /matching FailJob rule|reason["':= ]{1,4}(?:PodFailurePolicy|MaxFailedIndexesExceeded|FailedIndexes)\b|PodFailurePolicy rule/i,
  },
  {
    id: 'helm-hook',
    literals: ['job failed: backofflimitexceeded', 'job failed: deadlineexceeded'],
    pattern: /job failed: (?:BackoffLimitExceeded|DeadlineExceeded)/i,
  },
];
