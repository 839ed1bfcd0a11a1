import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The pod uses the service account of its workload',
  codes: {
    'template-differs': {
      says: 'Pod {pod} runs as {podAccount}, but {kind} {workload} now specifies {templateAccount}: the pod is older than the change.',
      fix: [
        {
          text: 'Restart the pods, so that they use the service account of the template.',
          command: 'kubectl rollout restart {kind}/{workload} -n {namespace}',
        },
      ],
    },
    'uses-default': {
      says: 'Pod {pod} runs as the default service account, but service account {namesake} in the same namespace has the role.',
      fix: [
        {
          text: 'Set service account {namesake} on {kind} {workload}; this restarts the pods.',
          command: 'kubectl set serviceaccount {kind} {workload} {namesake} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
