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
  {
    id: 'admission',
    literals: [
      'no.scale.up.',
      'cannot schedule pods',
      'filtered out all compatible',
      'incompatible requirements',
      'available to schedule pods',
      'could not schedule pod',
      'checking error',
      'outofcpu',
      'outofmemory',
      'outofpods',
      'outofephemeral',
      'enough resource:',
      'unexpectedadmissionerror',
      'predicate nodeaffinity',
      'supported on fargate',
      'fargate-scheduler',
      'assign flavors',
      'fargate profile',
    ],
    pattern:
      /no nodes available to schedule pods|could not schedule pod\b|predicate checking error: |(?:\d\/\d|Warning|reason['"]?[:=]|Status:) {0,3}['"]?OutOf(?:cpu|memory|pods|ephemeral-storage)\b|node didn't have enough resource: |(?:\d\/\d|Warning|reason['"]?[:=]|Status:) {0,3}['"]?UnexpectedAdmissionError\b|\bUnexpectedAdmissionError: |predicate NodeAffinity failed|pod not supported on Fargate|fargate-scheduler [^\n]{0,60}(?:misconfigured|not supported|fail)|couldn't assign flavors to pod set|messageId['"]?: ?['"]no\.scale\.up\.|cannot schedule pods: |filtered out all compatible available instance types|incompatible requirements, (?:label|key) ['"]/i,
  },
  {
    id: 'kubelet',
    literals: [
      'allocate failed due to',
      'topologyaffinityerror',
      'with topology locality',
      'klogx.go',
      'exceed limits for nodepool',
    ],
    pattern:
      /\bAllocate failed due to (?:requested number of devices unavailable|no healthy devices)|(?:\d\/\d|Warning|reason['"]?[:=]|Status:) {0,3}['"]?TopologyAffinityError\b|Resources cannot be allocated with Topology locality|klogx\.go:\d{1,4}\] Pod \S{3,320} is unschedulable|all available instance types exceed limits for nodepool/i,
  },
  {
    id: 'stays',
    literals: [
      '/1 nodeaffinity',
      '/2 nodeaffinity',
      '/3 nodeaffinity',
      'non-empty scheduling gates',
      'unsatisfiable topology constraint',
    ],
    pattern:
      /\d\/(?:1|2|3) NodeAffinity \d|scheduling is blocked due to non-empty scheduling gates|unsatisfiable topology constraint for /i,
  },
  {
    id: 'scheduler-event',
    literals: [' nodes are available'],
    pattern: /FailedScheduling\W[^\n]{0,500}?0\/\d{1,6} nodes are available/i,
  },
];
