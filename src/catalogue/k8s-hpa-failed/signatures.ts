import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'metrics',
    literals: [
      'failedgetresourcemetric',
      'failedcomputemetricsreplicas',
      'failedgetcontainerresourcemetric',
      'failedgetpodsmetric',
      'failedgetobjectmetric',
      'failedgetexternalmetric',
      'failed to get ',
      'unable to get metrics for resource ',
      'invalid metrics (',
    ],
    pattern:
      /\bFailed(?:GetResourceMetric|ComputeMetricsReplicas|GetContainerResourceMetric|GetPodsMetric|GetObjectMetric|GetExternalMetric)\b|failed to get (?:cpu|memory) (?:resource metric value|utilization)|unable to get metrics for resource (?:cpu|memory)|invalid metrics \(\d{1,3} invalid out of \d{1,3}\)/i,
  },
  { id: 'request', literals: ['missing request for '], pattern: /missing request for (?:cpu|memory)\b/i },
  { id: 'unknown', literals: ['<unknown>/'], pattern: /<unknown>\/\d{1,6}(?:%|m|Mi|Gi)?/i },
  {
    id: 'selector',
    literals: [
      'ambiguousselector',
      ' are controlled by multiple hpas',
      'failedgetscale',
      'failedupdatescale',
    ],
    pattern:
      /\bAmbiguousSelector\b|pods by selector [^\n]{1,120}? are controlled by multiple HPAs|\bFailed(?:Get|Update)Scale\b/i,
  },
  {
    id: 'alert',
    literals: ['kubehpareplicasmismatch', 'kubehpamaxedout'],
    pattern: /\bKubeHpa(?:ReplicasMismatch|MaxedOut)\b/i,
  },
];
