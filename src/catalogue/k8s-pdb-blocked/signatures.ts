import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'evict',
    literals: ['would violate the pod', 'the disruption budget '],
    pattern:
      /[Cc]annot evict pod as it would violate the pod'?s disruption budget|would violate the pod'?s? disruption budget|The disruption budget [\w./-]{1,120} needs \d{1,5} healthy pods/i,
  },
  {
    id: 'two',
    literals: ['more than one poddisruptionbudget'],
    pattern: /more than one PodDisruptionBudget/i,
  },
  {
    id: 'karpenter',
    literals: ['prevents pod evictions'],
    pattern: /[Pp]db (?:"?[\w./-]{1,120}"? )?prevents pod evictions/i,
  },
  { id: 'alert', literals: ['kubepdbnotenoughhealthypods'], pattern: /\bKubePdbNotEnoughHealthyPods\b/i },
];
