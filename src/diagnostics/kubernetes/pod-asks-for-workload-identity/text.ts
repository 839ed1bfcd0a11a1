import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Put the label on the pod template; this rolls the pods over.',
    command:
      'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"metadata":{"labels":{"azure.workload.identity/use":"true"}}}}}\'',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The pod is labelled for workload identity',
  codes: {
    'label-missing': {
      says: 'Pod {pod} lacks the label azure.workload.identity/use: "true", so it is given no token for Azure.',
      fix,
    },
    'label-beside-template': {
      says: 'The label azure.workload.identity/use is on {kind} {workload}, but not on its pod template, so pod {pod} does not have it and is given no token for Azure.',
      fix,
    },
    'label-not-true': {
      says: 'Pod {pod} has the label azure.workload.identity/use: {found}; only "true" counts.',
      fix,
    },
    'older-than-label': {
      says: 'Pod {pod} is older than the label azure.workload.identity/use of its template, so it started without a token for Azure.',
      fix: [
        {
          text: 'Roll the pods over: a token is put into new pods only.',
          command: 'kubectl rollout restart {kind}/{workload} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
