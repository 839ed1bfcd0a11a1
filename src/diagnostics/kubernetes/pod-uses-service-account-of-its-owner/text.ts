import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The pod runs as the service account that its owner asks for',
  codes: {
    'template-differs': {
      says: 'Pod {pod} runs as {podAccount}, but {kind} {workload} now asks for {templateAccount}: the pod is older than the change.',
      fix: [
        {
          text: 'Roll the pods over, so that they start with the service account of the template.',
          command: 'kubectl rollout restart {kind}/{workload} -n {namespace}',
        },
      ],
    },
    'uses-default': {
      says: 'Pod {pod} runs as the default service account, while service account {namesake} in the same namespace has the role.',
      fix: [
        {
          text: 'Let the pods run as {namesake}; this rolls them over.',
          command: 'kubectl set serviceaccount {kind} {workload} {namesake} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
