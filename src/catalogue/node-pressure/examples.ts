import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: '  MemoryPressure   True    Tue, 04 Feb 2025 09:03:27 +0200   Tue, 04 Feb 2025 09:03:27 +0200   KubeletHasInsufficientMemory   kubelet has insufficient memory available',
  },
  {
    text: '0/4 nodes are available: 4 node(s) had untolerated taint {node.kubernetes.io/disk-pressure: }. preemption: 0/4 nodes are available',
    also: ['pod-unschedulable'],
  },
  {
    text: 'Warning  EvictionThresholdMet  5m  kubelet, node-4  Attempting to reclaim ephemeral-storage',
    entities: { node: 'node-4' },
  },
  {
    text: 'kubelet.go:1302] "Image garbage collection failed once. Stats initialization may not have completed yet" err="failed to garbage collect required amount of images. Wanted to free 473948979 bytes, but freed 0 bytes"',
  },
  { text: 'Failed to admit pod web-0 - node has conditions: [DiskPressure]' },
  { text: 'Alert: Node w-3 has active condition MemoryPressure. Resource usage exceeds eviction threshold.' },
  { text: '"Eviction manager: cannot evict a critical pod" pod="kube-system/kube-apiserver-cp1"' },
  {
    text: '"Disk usage on image filesystem is over the high threshold, trying to free bytes down to the low threshold" usage=88 highThreshold=85',
  },
  {
    text: '[imageGCManager]: Disk usage on image filesystem is at 91% which is over the high threshold (85%).',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Normal  NodeHasNoDiskPressure  11m  kubelet, node-1  Node node-1 status is now: NodeHasNoDiskPressure',
    kind: 'none',
  },
  {
    text: '  MemoryPressure   False   Tue, 04 Feb 2025 09:03:27 +0200   KubeletHasSufficientMemory   kubelet has sufficient memory available',
    kind: 'none',
  },
  {
    text: 'The node was low on resource: memory. Container web was using 918544Ki, which exceeds its request of 262144Ki.',
    kind: 'pod-evicted',
  },
  {
    text: 'The kubelet removes images when the usage is over the high threshold (default 85).',
    kind: 'none',
  },
];
