import type { CheckText } from '../../check.ts';

const WAIT = {
  text: 'Wait until node {node} is Ready.',
  command: 'kubectl wait --for=condition=Ready node/{node} --timeout=10m',
} as const;

export const text = {
  title: 'The node is ready',
  codes: {
    silent: {
      says: 'Node {node} has not reported for {since}: its kubelet has stopped or cannot reach the API server.',
      fix: [
        {
          text: 'Reboot instance {instanceId}; if node {node} does not report again, replace it.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
        WAIT,
      ],
    },
    'network-not-ready': {
      says: 'Node {node} is NotReady because its network plugin is not ready: {message}',
      fix: [
        {
          text: 'List the kube-system pods on node {node}, network plugin included.',
          command: 'kubectl get pods -n kube-system -o wide --field-selector spec.nodeName={node}',
        },
        WAIT,
      ],
    },
    'runtime-down': {
      says: 'Node {node} is NotReady because its container runtime does not respond: {message}',
      fix: [
        {
          text: 'Reboot instance {instanceId}.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
        WAIT,
      ],
    },
    'not-ready': {
      says: 'Node {node} is NotReady ({reason}): {message}',
      fix: [
        { text: 'Show the conditions and events of node {node}.', command: 'kubectl describe node {node}' },
        WAIT,
      ],
    },
  },
} as const satisfies CheckText;
