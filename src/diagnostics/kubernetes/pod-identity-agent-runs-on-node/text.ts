import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The EKS Pod Identity agent runs on the pod’s node',
  codes: {
    'on-fargate': {
      says: 'Pod {pod} runs on Fargate ({node}), which does not support EKS Pod Identity.',
      fix: [
        {
          text: 'Use IRSA (role annotation on the service account) instead of an association, or run the pod on EC2 nodes.',
        },
      ],
    },
    'not-installed': {
      says: 'Cluster {cluster} has no eks-pod-identity-agent add-on, so pods get no credentials from EKS Pod Identity.',
      fix: [
        {
          text: 'Install the eks-pod-identity-agent add-on; pods get credentials once the agent on their node is ready.',
          command: 'aws eks create-addon --cluster-name {cluster} --addon-name eks-pod-identity-agent',
        },
      ],
    },
    'not-on-node': {
      says: 'No eks-pod-identity-agent runs on node {node}, so pod {pod} gets no credentials there.',
      fix: [
        {
          text: 'Find the taint, node selector or affinity that keeps DaemonSet eks-pod-identity-agent off node {node}, and add a toleration for it in the add-on configuration.',
        },
      ],
    },
    'not-ready': {
      says: 'The EKS Pod Identity agent on node {node} ({agent}) is not ready, so pod {pod} gets no credentials.',
      fix: [
        {
          text: 'Restart the agents; if {agent} fails again, its log says why.',
          command: 'kubectl rollout restart daemonset/eks-pod-identity-agent -n kube-system',
        },
      ],
    },
  },
} as const satisfies CheckText;
