import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Node rejected by the API server (401)',
  meaning:
    "The kubelet reaches the API server, which does not accept it as a node: the node's role is not mapped, its certificate or token is bad, or it claims another node's name.",
  advice: [
    {
      text: "See how the cluster decides who gets in, then look for the node's role in access entries and in aws-auth; both can apply.",
      command:
        'aws eks describe-cluster --name {cluster} --query cluster.accessConfig.authenticationMode --output text',
    },
    { text: 'List the access entries.', command: 'aws eks list-access-entries --cluster-name {cluster}' },
    { text: 'Read the map.', command: 'kubectl get configmap aws-auth -n kube-system -o yaml' },
  ],
};
