import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Pod sandbox could not be created',
  meaning:
    "Before any container starts, the node must set up the pod's network and sandbox, and this failed.",
  advice: [
    {
      text: 'See whether other pods on the same node suffer.',
      command: 'kubectl get events -A --field-selector reason=FailedCreatePodSandBox',
    },
    {
      text: "See the network plug-in's pods on that node.",
      command: 'kubectl get pods -n kube-system -o wide --field-selector spec.nodeName={node}',
    },
    {
      text: 'If only one node is affected, drain and replace it.',
      command: 'kubectl drain {node} --ignore-daemonsets --delete-emptydir-data',
    },
  ],
};
