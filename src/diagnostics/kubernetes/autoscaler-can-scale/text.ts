import type { CheckText } from '../../check.ts';

const DESCRIBE = {
  text: 'Read the conditions of the autoscaler.',
  command: 'kubectl describe hpa {hpa} -n {namespace}',
};

export const text = {
  title: 'The autoscaler can scale its target',
  codes: {
    'target-missing': {
      says: 'Autoscaler {hpa} cannot scale its target: {why}',
      fix: [DESCRIBE, { text: 'Correct scaleTargetRef, or create the workload that it names.' }],
    },
    'request-missing': {
      says: 'Autoscaler {hpa} cannot compute use: container {container} of its target has no request for {resource}.',
      fix: [
        { text: 'Set a request for {resource} on every container of the target, sidecars too.' },
        DESCRIBE,
      ],
    },
    'metrics-unavailable': {
      says: 'Autoscaler {hpa} gets no metrics from the metrics API: {why}',
      fix: [
        {
          text: 'See whether metrics-server is installed and available; if not, install or repair it.',
          command: 'kubectl get apiservice v1beta1.metrics.k8s.io',
        },
      ],
    },
    'several-autoscalers': {
      says: 'Autoscaler {hpa} and another one choose the same pods, so neither scales: {why}',
      fix: [
        {
          text: 'List them, and delete the one that is not wanted.',
          command: 'kubectl get hpa -n {namespace}',
        },
      ],
    },
    'cannot-read': {
      says: 'Autoscaler {hpa} cannot read its metric: {why}',
      fix: [DESCRIBE],
    },
  },
} as const satisfies CheckText;
