import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'low',
    literals: [
      'node was low on resource',
      'exceeded its local ephemeral',
      'exceeds the limit',
      'had condition: [',
      'pod was rejected',
      'exceeds the to',
      'pod ephemeral',
      'the node had c',
    ],
    pattern:
      /the node was low on resource|usage (?:of [^\n]{1,80})?exceeds the total limit|pod ephemeral local storage usage|usage of EmptyDir volume ['"][^'"]{1,100}['"] exceeds the limit|exceeded its local ephemeral storage limit|the node had condition:? \[/i,
  },
  {
    id: 'status',
    literals: ['evicted', 'taintmanagereviction', 'deletingpod', 'preempted by a p', 'preempted by p'],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|(?!(?<=[{,|] ?)reason=["']|(?<=selector[ =]{1,2}["']?)reason=)(?:reason|status)['"]?[:=]) {0,6}['"]?Evicted\b|(?:Warning|Normal) {1,3}Evicted\b|\bTaintManagerEviction\b[^\n]{0,60}(?:marking|deletion)|preempted by (?:a )?pod|eviction manager: pod \S{0,200} ?is evicted successfully/i,
  },
  {
    id: 'terminated',
    literals: [
      'imminent node shutdown',
      'node is shutting',
      'to admit critical pod',
      'deletionbytaintmanager',
      'preemptionbyscheduler',
      'terminationbykubelet',
      'evictionbyevictionapi',
    ],
    pattern:
      /terminated in response to imminent node shutdown|node is shutting(?: down)?, evicting pods|preempted in order to admit critical pod|\b(?:DeletionByTaintManager|PreemptionByScheduler|TerminationByKubelet|EvictionByEvictionAPI)\b(?=:? |['"])/i,
  },
  {
    id: 'shutdown',
    literals: ['as the node is shutting down'],
    pattern: /pod was rejected as the node is shutting down/i,
  },
];
