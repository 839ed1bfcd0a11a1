import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'error: deployment "checkout" exceeded its progress deadline' },
  {
    text: 'Waiting for deployment "web" rollout to finish: 1 out of 3 new replicas have been updated...\nerror: timed out waiting for the condition',
  },
  {
    text: '    type: Progressing\n    status: "False"\n    reason: ProgressDeadlineExceeded\n    message: ReplicaSet "web-6d9f7c8b5" has timed out progressing.',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'deployment "checkout" successfully rolled out', kind: 'none' },
  { text: 'context deadline exceeded while waiting for the user', kind: 'none' },
];
