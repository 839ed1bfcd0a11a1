import type { CheckText } from '../../check.ts';

const RESTART = {
  text: 'Restart CoreDNS, so that it reads the Corefile.',
  command: 'kubectl rollout restart deployment/coredns -n kube-system',
} as const;

export const text = {
  title: 'CoreDNS forwards external names',
  codes: {
    'no-forward': {
      says: 'The Corefile of CoreDNS has no `forward` for this name, so only cluster names resolve.',
      fix: [
        {
          text: 'Forward other names to the resolver of the node. If the EKS add-on manages the Corefile, change the add-on configuration instead, or the change is reverted.',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
    unreadable: {
      says: 'The Corefile of CoreDNS is invalid (line {line}): running pods keep the old one, new pods do not start.',
      fix: [
        {
          text: 'Fix the block at line {line} of the Corefile, and restart coredns. This shows the current Corefile.',
          command: 'kubectl get configmap coredns -n kube-system -o yaml',
        },
      ],
    },
    loop: {
      says: 'CoreDNS forwards queries to itself ({target}), detects the loop and stops.',
      fix: [
        {
          text: 'Forward other names to a resolver outside the cluster.',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
    'resolver-silent': {
      says: 'CoreDNS forwards queries to {resolver}, which does not respond.',
      fix: [
        {
          text: 'Forward to the resolver of the node instead, or restore {resolver} and the network path to it.',
          command: 'kubectl patch configmap coredns -n kube-system --type merge -p {patch}',
        },
        RESTART,
      ],
    },
  },
} as const satisfies CheckText;
