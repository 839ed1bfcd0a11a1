import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'nodes-available',
    literals: ['nodes are available', 'no nodes are available that match'],
    pattern: /\b\d{1,5}\/\d{1,5} nodes are available|no nodes are available that match all of the/i,
  },
  {
    id: 'event',
    literals: [
      'failedscheduling',
      'nottriggerscaleup',
      'failed to schedule pod',
      'incompatible with',
      "pod didn't tri",
      'unschedulable',
      'no preemption',
      'in gang unsched',
      'pod group is not ready',
    ],
    pattern:
      /(?:Warning|(?<!selector[ =]{1,2}['"]?)reason['"]?[:=] ?['"]?) ?FailedScheduling\b|\bFailedScheduling {1,8}(?:\d|default-scheduler|karpenter|no (?:nodes|preemption)|pod|skip)|pod didn't trigger scale-up|incompatible with (?:nodepool|provisioner)[^\n]{0,200}|failed to schedule pod|reason['"]?: ?['"]?Unschedulable['"]?[^\n]{0,120}PodScheduled|no preemption victims found for incoming pod|tasks? in gang unschedulable|pod group is not ready, \d|PodGroup\b[^\n]{0,80}Unschedulable/i,
  },
];
