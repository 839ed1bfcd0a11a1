import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance has become a node',
  codes: {
    'certificate-waits': {
      says: 'A request of {node} for its certificate waits for approval ({request}).',
      fix: [
        {
          text: 'Look at who asks: system:node:{node}, for its own name and addresses only.',
          command: 'kubectl describe csr {request}',
        },
        { text: 'Then approve it.', command: 'kubectl certificate approve {request}' },
      ],
    },
    'not-joined': {
      says: 'Instance {instanceId} has been running{since}, but cluster {cluster} has no node {node}.',
      fix: [
        {
          text: 'Once the causes above are mended, the kubelet registers by itself within minutes. If it does not, go on below.',
          command: 'kubectl wait --for=create node/{node} --timeout=10m',
        },
        {
          text: 'On the instance: what the kubelet says. Paste it here.',
          command: 'journalctl -u kubelet --no-pager -n 100',
        },
        {
          text: 'AWS’s own runbook looks from the instance; it needs one that runs the SSM agent, starts an automation in your account, and takes cluster names of letters, digits and dashes only. Paste its output here.',
          command:
            'aws ssm start-automation-execution --document-name AWSSupport-TroubleshootEKSWorkerNode --parameters ClusterName={cluster},WorkerID={instanceId}',
        },
        {
          text: 'For a support case, AWS’s log collector gathers everything on the instance: eks-log-collector.sh of github.com/awslabs/amazon-eks-ami, to be run as root.',
          effect: 'look',
        },
      ],
    },
    gone: {
      says: 'Cluster {cluster} has no node {node}, and no instance that could be it is known.',
      fix: [
        {
          text: 'A node that was ended does not come back under its name; another takes its place. These are the nodes there are, newest last: ask about one of them.',
          command: 'kubectl get nodes -o wide --sort-by=.metadata.creationTimestamp',
        },
      ],
    },
  },
} as const satisfies CheckText;
