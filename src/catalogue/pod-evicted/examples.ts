import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  Evicted  11m  kubelet  The node was low on resource: ephemeral-storage. Container web was using 112Ki, which exceeds its request of 0.',
    entities: { container: 'web' },
  },
  {
    text: `NAME                    READY   STATUS    RESTARTS   AGE
web-7b5c9d4f8-tq6zn     0/1     Evicted   0          2d`,
    entities: { pod: 'web-7b5c9d4f8-tq6zn' },
  },
  { text: 'Pod ephemeral local storage usage exceeds the total limit of containers 1Gi.' },
  {
    text: 'eviction_manager.go:598] "Eviction manager: pod is evicted successfully" pod="search/web-7d5b9c8d6f-v66fb"',
  },
  { text: 'Message: Pod was terminated in response to imminent node shutdown.' },
  { text: 'Status: Failed Reason: Preempting Message: Preempted in order to admit critical pod' },
  { text: 'reason: EvictionByEvictionAPI status: "True"' },
  { text: 'reason: NodeShutdown message: Pod was rejected as the node is shutting down.' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'The tenant was evicted last week.', kind: 'none' },
  {
    text: 'Warning  EvictionThresholdMet  5m  kubelet, node-4  Attempting to reclaim ephemeral-storage',
    kind: 'node-pressure',
  },
  { text: 'count by (namespace) (kube_pod_status_reason{reason="Evicted"} > 0)', kind: 'none' },
];
