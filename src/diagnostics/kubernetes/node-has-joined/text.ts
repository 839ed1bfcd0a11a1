import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The instance has joined as a node',
  codes: {
    'certificate-waits': {
      says: 'Certificate signing request {request} of node {node} is pending approval.',
      fix: [
        {
          text: 'Check the requester of {request}: it must be system:node:{node}, for its own name and addresses only.',
          command: 'kubectl describe csr {request}',
        },
        { text: 'Then approve {request}.', command: 'kubectl certificate approve {request}' },
      ],
    },
    'not-joined': {
      says: 'Instance {instanceId} has been running{since}, but cluster {cluster} has no node {node}.',
      fix: [
        {
          text: 'Wait for node {node}: once the cause is fixed, the kubelet registers within minutes. If it does not, continue below.',
          command: 'kubectl wait --for=create node/{node} --timeout=10m',
        },
        {
          text: 'On instance {instanceId}: read the kubelet log and paste it here.',
          command: 'journalctl -u kubelet --no-pager -n 100',
        },
        {
          text: 'Run AWS’s own runbook for {instanceId} and paste its output here. It needs the SSM agent on the instance and starts an automation in your account.',
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
          text: 'A terminated node does not come back under its name. List the existing nodes, newest last, and ask about one of them.',
          command: 'kubectl get nodes -o wide --sort-by=.metadata.creationTimestamp',
        },
      ],
    },
  },
} as const satisfies CheckText;
