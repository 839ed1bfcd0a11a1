import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The EKS Pod Identity agent runs on the pod’s node',
  codes: {
    'on-fargate': {
      says: 'Pod {pod} runs on Fargate ({node}), where EKS Pod Identity does not exist.',
      fix: [
        {
          text: 'Give the service account its role by annotation (IRSA) instead of an association, or run the pod on EC2 nodes.',
        },
      ],
    },
    'not-installed': {
      says: 'Cluster {cluster} has no eks-pod-identity-agent, so nothing answers pods that ask EKS Pod Identity for credentials.',
      fix: [
        {
          text: 'Install the add-on; pods get credentials as soon as its agent is ready on their node.',
          command: 'aws eks create-addon --cluster-name {cluster} --addon-name eks-pod-identity-agent',
        },
      ],
    },
    'not-on-node': {
      says: 'No eks-pod-identity-agent runs on node {node}, so pod {pod} gets no credentials there.',
      fix: [
        {
          text: 'See which taint, node selector or affinity keeps the agent off node {node}, and let the DaemonSet onto it.',
        },
      ],
    },
    'not-ready': {
      says: 'The EKS Pod Identity agent on node {node} ({agent}) is not ready, so pod {pod} gets no credentials.',
      fix: [
        {
          text: 'Start the agents again; if one fails once more, its log says why.',
          command: 'kubectl rollout restart daemonset/eks-pod-identity-agent -n kube-system',
        },
      ],
    },
  },
} as const satisfies CheckText;
