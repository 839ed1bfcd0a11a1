import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'condition',
    literals: ['memorypressure', 'diskpressure', 'pidpressure'],
    pattern:
      /(?<!No)(?:Memory|Disk|PID)Pressure ?["':,=]{0,3}\s?(?:["']?status["']?: ?["']?)?True\b|type["']?: ?["']?(?:Memory|Disk|PID)Pressure["']?,? ?["']?status["']?: ?["']?True|status["']?: ?["']?True["']?,? ?(?:["']?type["']?: ?["']?)(?:Memory|Disk|PID)Pressure/i,
  },
  {
    id: 'events',
    literals: [
      'garbage collect required amount',
      'garbage collection failed',
      'node has condition',
      'node has conditions',
      'condition memorypressure',
      'condition diskpressure',
      'condition pidpressure',
      'kubenodepressure',
      'nodehasdiskpressure',
      'nodehasinsufficientmemory',
      'nodehasinsufficientpid',
      'kubelethasdiskpressure',
      'kubelethasinsufficient',
      'nodehasmemorypressure',
      'evictionthresholdmet',
      'freediskspacefailed',
      'imagegcfailed',
      'attempting to reclaim',
      'eviction manag',
    ],
    pattern:
      /\bNodeHas(?:DiskPressure|InsufficientMemory|InsufficientPID|MemoryPressure)\b|\bKubeletHas(?:DiskPressure|InsufficientMemory|InsufficientPID)\b|\bEvictionThresholdMet\b|\bFreeDiskSpaceFailed\b|\bImageGCFailed\b|eviction manager: (?:attempting|must evict|unable)|failed to garbage collect required amount of images|image garbage collection failed|eviction manager: cannot evict|node has conditions?: \[?(?:Memory|Disk|PID)Pressure|active condition (?:Memory|Disk|PID)Pressure\b|(?:FIRING|Triggered)[^\n]{0,60}KubeNodePressure|attempting to reclaim (?:memory|ephemeral-storage|nodefs|imagefs|inodes|pids)/i,
  },
  {
    id: 'taint',
    literals: ['-pressure', 'node(s) had disk', 'node(s) had memory', 'node(s) had pid'],
    pattern:
      /untolerated taint \{ ?node\.kubernetes\.io\/(?:disk|memory|pid)-pressure|had taints? \{ ?node\.kubernetes\.io\/(?:disk|memory|pid)-pressure|taints: {1,3}[^\n]{0,60}node\.kubernetes\.io\/(?:disk|memory|pid)-pressure:|node\(s\) had (?:disk|memory|pid) ?pressure/i,
  },
  {
    id: 'image-filesystem',
    literals: ['usage on image filesystem is'],
    pattern: /disk usage on image filesystem is (?:at \d{1,3}%,? which is )?over the high threshold/i,
  },
];
