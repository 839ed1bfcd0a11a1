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
  { text: 'Another agentpool operation (sys1 - Upgrading) is in progress' },
  {
    text: "Operation failed with status: 'Conflict'. Details: Updating Kubernetes version and agent node scaling are mutually exclusive operations. Please visit https://aka.ms/aks-pending-upgrade for more details.",
  },
  {
    text: 'Status=409 Code="OperationNotAllowed" Message="Operation is not allowed while managed cluster is being upgraded"',
  },
  { text: 'Status: "Conflict" Code: "OperationNotAllowed" Message: "Another operation is in progress"' },
  { text: "Unable to perform 'Upgrade' operation since the agent pool is in 'Upgrading' provisioning state" },
  { text: "Operation is not allowed because there's an in progress scale node pool operation" },
  { text: "code: 409, status: 'OperationNotAllowed': node pool np1 is currently upgrading" },
  { text: "The agent pool 'np1' is being scaled. OperationNotAllowed" },
  {
    text: '"code": "OriginalEtagNotExpect", "message": "Failed to save agent pool pool1 ... This operation has been preempted by Deleting operation."',
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
  { text: 'Error: Another operation is in progress, please try again (import)', kind: 'none' },
  { text: 'Managed cluster is in Running state', kind: 'none' },
];
