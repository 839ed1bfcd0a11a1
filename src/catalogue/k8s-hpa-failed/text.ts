import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Autoscaler cannot scale',
  meaning:
    'A HorizontalPodAutoscaler cannot read its metrics or its target: a container states no request, the metrics API does not answer, or two autoscalers select the same pods.',
  advice: [
    { text: 'See the autoscaler’s conditions.', command: 'kubectl describe hpa -n {namespace}' },
    {
      text: 'See whether the metrics API answers.',
      command: 'kubectl get apiservice v1beta1.metrics.k8s.io',
    },
  ],
};
