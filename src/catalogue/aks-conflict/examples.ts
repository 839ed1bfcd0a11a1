import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: '(OperationNotAllowed) Operation is not allowed: Another operation (Updating) is in progress, please wait for it to finish before starting a new operation. See https://aka.ms/aks-pending-operation for more details',
  },
  { text: 'Operation returned an invalid status code: Conflict' },
  {
    text: `Operation returned an invalid status 'Conflict'
Code: Conflict
Message: Unable to perform 'create' operation since the cluster has an in-progress operation on managed cluster`,
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
    kind: 'k8s-write-conflict',
  },
  { text: 'PATCH https://api.github.com/repos/acme/web/git/refs/heads/main 409 (Conflict)', kind: 'none' },
  { text: 'CONFLICT (content): Merge conflict in charts/values.yaml', kind: 'none' },
];
