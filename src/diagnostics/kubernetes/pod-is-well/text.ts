import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The pod is ready',
  codes: {
    'not-ready': {
      says: 'Pod {pod} in namespace {namespace} is not ready: {state}.',
      fix: [
        {
          text: 'Show the conditions and events of pod {pod}.',
          command: 'kubectl describe pod {pod} -n {namespace}',
        },
      ],
    },
    gone: {
      says: 'Pod {pod} no longer exists in namespace {namespace}.',
      fix: [{ text: 'List the pods in namespace {namespace}.', command: 'kubectl get pods -n {namespace}' }],
    },
  },
} as const satisfies CheckText;
