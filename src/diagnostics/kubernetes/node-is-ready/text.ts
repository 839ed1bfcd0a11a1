import type { CheckText } from '../../check.ts';

const WAIT = {
  text: 'Wait until the node is ready.',
  command: 'kubectl wait --for=condition=Ready node/{node} --timeout=10m',
} as const;

export const text = {
  title: 'The node is ready',
  codes: {
    silent: {
      says: 'Node {node} has not been heard of for {since}: its kubelet has stopped, or cannot reach the API server.',
      fix: [
        {
          text: 'Restart the instance; if it comes back silent, replace it.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
        WAIT,
      ],
    },
    'network-not-ready': {
      says: 'Node {node} is not ready because its network plug-in is not: {message}',
      fix: [
        {
          text: 'See the network plug-in’s pods on it.',
          command: 'kubectl get pods -n kube-system -o wide --field-selector spec.nodeName={node}',
        },
        WAIT,
      ],
    },
    'runtime-down': {
      says: 'Node {node} is not ready because its container runtime does not answer: {message}',
      fix: [
        {
          text: 'Restart the instance.',
          command: 'aws ec2 reboot-instances --instance-ids {instanceId}',
        },
        WAIT,
      ],
    },
    'not-ready': {
      says: 'Node {node} is not ready ({reason}): {message}',
      fix: [{ text: 'Read its conditions and events.', command: 'kubectl describe node {node}' }, WAIT],
    },
  },
} as const satisfies CheckText;
