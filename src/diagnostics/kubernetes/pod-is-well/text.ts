import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The pod is ready',
  codes: {
    'not-ready': {
      says: 'Pod {pod} in namespace {namespace} is not ready: {state}.',
      fix: [
        {
          text: 'Read what the pod says of itself.',
          command: 'kubectl describe pod {pod} -n {namespace}',
        },
      ],
    },
    gone: {
      says: 'Pod {pod} is no longer in namespace {namespace}.',
      fix: [{ text: 'See which pods are there now.', command: 'kubectl get pods -n {namespace}' }],
    },
  },
} as const satisfies CheckText;
