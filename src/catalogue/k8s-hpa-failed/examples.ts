import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  FailedGetResourceMetric  12s (x20 over 5m)  horizontal-pod-autoscaler  failed to get cpu utilization: missing request for cpu in container sidecar of Pod web-6d9f7c8b5-x2k4p',
  },
  {
    text: 'NAME   REFERENCE        TARGETS         MINPODS   MAXPODS   REPLICAS   AGE\nweb    Deployment/web   <unknown>/80%   2         10        2          9d',
  },
  {
    text: 'Warning  FailedComputeMetricsReplicas  invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: unable to get metrics for resource cpu: no metrics returned from resource metrics API',
  },
  {
    text: 'ScalingActive  False  AmbiguousSelector  pods by selector app=web are controlled by multiple HPAs: [shop/a shop/b]',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'NAME   REFERENCE        TARGETS   MINPODS   MAXPODS   REPLICAS\nweb    Deployment/web   41%/80%   2         10        3',
    kind: 'none',
  },
  { text: 'we might scale it by CPU', kind: 'none' },
];
