import type { CheckText } from '../../check.ts';

const RESTART = {
  text: 'Let the pods of coredns read it.',
  command: 'kubectl rollout restart deployment/coredns -n kube-system',
} as const;

export const text = {
  title: 'Cluster DNS passes on what it does not know',
  codes: {
    'no-forward': {
      says: 'The Corefile of CoreDNS has no `forward` for this name, so cluster DNS knows only names of the cluster.',
      fix: [
        {
          text: 'Pass other names on to the resolver of the node (on EKS, through the add-on’s configuration if it manages the Corefile).',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
    unreadable: {
      says: 'The Corefile of CoreDNS cannot be read (line {line}): CoreDNS keeps what it had, and does not start anew.',
      fix: [
        {
          text: 'Close the block that is open at line {line}, and restart coredns; this shows the Corefile as it is.',
          command: 'kubectl get configmap coredns -n kube-system -o yaml',
        },
      ],
    },
    loop: {
      says: 'CoreDNS passes queries on to itself ({target}), notices the loop and stops.',
      fix: [
        {
          text: 'Pass other names on to a resolver outside the cluster.',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
    'resolver-silent': {
      says: 'CoreDNS passes queries on to {resolver}, which does not answer.',
      fix: [
        {
          text: 'Ask the resolver of the node instead, or mend {resolver} and the way to it.',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
  },
} as const satisfies CheckText;
