import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { text } from './text.ts';

const PLACE = ['namespace', 'hpa'] as const;

/** Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#appendix-horizontal-pod-autoscaler-status-conditions */
export const autoscalerCanScale = defineCheck({
  id: 'kubernetes/autoscaler-can-scale',
  needs: ['namespace', 'hpa'],
  reads: { kubernetes: ['object'] },
  codes: {
    'target-missing': [...PLACE, 'why'],
    'request-missing': [...PLACE, 'resource', 'container'],
    'metrics-unavailable': [...PLACE, 'why'],
    'several-autoscalers': [...PLACE, 'why'],
    'cannot-read': [...PLACE, 'why'],
  },
  text,
  async run({ namespace, hpa }, { kubernetes }) {
    const object = await kubernetes.object('HorizontalPodAutoscaler', namespace, hpa);
    if (!object) return skipped('the autoscaler is gone');
    const subject = `hpa ${namespace}/${hpa}`;
    const failed = object.conditions.find(
      ({ type, status }) => status === 'False' && (type === 'AbleToScale' || type === 'ScalingActive'),
    );
    // A target at zero is stopped on purpose.
    if (!failed || failed.reason === 'ScalingDisabled')
      return ok([{ subject, path: 'conditions', value: 'it can scale' }]);
    const { type, reason = '', message: why = '' } = failed;
    const place = { namespace, hpa };
    const evidence = [{ subject, path: `condition ${type}`, value: `${reason}: ${why}` }] as const;
    if (type === 'AbleToScale') return problem('target-missing', { ...place, why }, evidence);
    if (reason === 'AmbiguousSelector') return problem('several-autoscalers', { ...place, why }, evidence);
    const { resource, container } = MISSING.exec(why)?.groups ?? {};
    if (resource && container) return problem('request-missing', { ...place, resource, container }, evidence);
    return NO_METRICS.test(why)
      ? problem('metrics-unavailable', { ...place, why: lastPartOf(why) }, evidence)
      : problem('cannot-read', { ...place, why }, evidence);
  },
});

const MISSING = /missing request for (?<resource>[\w.-]{1,60}) in container (?<container>[a-z0-9-]{1,63})/;
const NO_METRICS = /metrics API|metrics\.k8s\.io|no metrics returned/;

/** Each controller puts its own words before those of the next; the last say what happened. */
function lastPartOf(why: string): string {
  return why.split(': ').at(-1) ?? why;
}
