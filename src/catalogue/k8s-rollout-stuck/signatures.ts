import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'deadline',
    literals: ['exceeded its progress deadline', 'progressdeadlineexceeded', 'has timed out progressing'],
    pattern: /exceeded its progress deadline|\bProgressDeadlineExceeded\b|has timed out progressing/i,
  },
  {
    id: 'waiting',
    literals: ['timed out waiting for the condition'],
    pattern:
      /(?:rollout|roll out|deployment|statefulset|daemonset)[^\n]{0,200}?timed out waiting for the condition|error: timed out waiting for the condition on (?:deployments?|statefulsets?|daemonsets?)\b/i,
  },
  {
    id: 'alert',
    literals: [
      'kubedeploymentreplicasmismatch',
      'kubedeploymentrolloutstuck',
      'kubedeploymentgenerationmismatch',
      'kubestatefulsetreplicasmismatch',
      'kubestatefulsetupdatenotrolledout',
      'kubedaemonsetrolloutstuck',
    ],
    pattern:
      /\bKube(?:Deployment(?:ReplicasMismatch|RolloutStuck|GenerationMismatch)|StatefulSet(?:ReplicasMismatch|UpdateNotRolledOut)|DaemonSetRolloutStuck)\b/i,
  },
];
