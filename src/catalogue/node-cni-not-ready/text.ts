import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node network is not set up',
  meaning:
    'The container network plug-in on the node is missing, not configured or failing, so the node stays not ready and pods get no network.',
  advice: [
    {
      text: "See the network plug-in's pods on that node.",
      command: 'kubectl get pods -n kube-system -o wide --field-selector spec.nodeName={node}',
    },
    {
      text: 'On EKS, read what aws-node says.',
      command: 'kubectl logs -n kube-system -l k8s-app=aws-node -c aws-node --tail=50',
    },
    {
      text: 'See whether a configuration was written.',
      command: 'kubectl debug node/{node} -it --image=busybox:1.36 -- ls -l /host/etc/cni/net.d',
    },
  ],
};
