import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Add the label to the pod template of {kind} {workload}; this restarts the pods.',
    command:
      'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"metadata":{"labels":{"azure.workload.identity/use":"true"}}}}}\'',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The pod has the workload identity label',
  codes: {
    'label-missing': {
      says: 'Pod {pod} lacks the label azure.workload.identity/use: "true", so it gets no Azure token.',
      fix,
    },
    'label-beside-template': {
      says: 'Label azure.workload.identity/use is on {kind} {workload} but not on its pod template, so pod {pod} gets no Azure token.',
      fix,
    },
    'label-not-true': {
      says: 'Pod {pod} has the label azure.workload.identity/use: {found}; only "true" counts.',
      fix,
    },
    'older-than-label': {
      says: 'Pod {pod} is older than the label azure.workload.identity/use of its template, so it has no Azure token.',
      fix: [
        {
          text: 'Restart the pods: only new pods get a token.',
          command: 'kubectl rollout restart {kind}/{workload} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
