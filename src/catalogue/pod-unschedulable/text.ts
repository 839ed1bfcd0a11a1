import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Pod cannot be scheduled',
  meaning:
    'The scheduler went through every node and each one was ruled out for a reason that the message counts.',
  advice: [
    {
      text: 'Read the count of reasons; it names what to change.',
      command: 'kubectl describe pod {pod} -n {namespace}',
    },
    {
      text: 'See what the nodes have left.',
      command: "kubectl describe nodes | grep -A 8 'Allocated resources'",
    },
    {
      text: 'See why the autoscaler does not add a node.',
      command: 'kubectl get events -A --field-selector reason=NotTriggerScaleUp',
    },
  ],
};
