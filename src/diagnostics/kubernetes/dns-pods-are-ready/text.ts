import type { CheckText } from '../../check.ts';

export const text = {
  title: 'Cluster DNS runs',
  codes: {
    'scaled-to-zero': {
      says: 'Nobody answers DNS queries: the deployment coredns is scaled to zero.',
      fix: [
        {
          text: 'Run cluster DNS again; two pods are what EKS starts with.',
          command: 'kubectl scale deployment coredns -n kube-system --replicas=2',
        },
      ],
    },
    'no-capacity': {
      says: 'Nobody answers DNS queries: no node takes the pods of coredns. The scheduler says: {message}',
      fix: [
        {
          text: 'Make room: add nodes, uncordon one, or scale down what matters less than DNS. These are the requests of each node.',
          command: "kubectl describe nodes | grep -A 8 'Allocated resources'",
        },
      ],
    },
    'out-of-memory': {
      says: 'Nobody answers DNS queries: {pod} is killed whenever it needs more memory than its limit, {limit}.',
      fix: [
        {
          text: 'Give coredns more memory (on EKS, set it in the add-on’s configuration too, or an update takes it back).',
          command:
            'kubectl set resources deployment coredns -n kube-system -c coredns --limits=memory={more}',
        },
      ],
    },
    'not-ready': {
      says: 'Nobody answers DNS queries: no pod of coredns is ready ({pod}: {state}).',
      fix: [
        {
          text: 'See what it says about itself.',
          command: 'kubectl logs -n kube-system -l k8s-app=kube-dns --tail=30 --prefix',
        },
        {
          text: 'If it began with a change of coredns, go back: `kubectl rollout undo deployment/coredns -n kube-system`.',
        },
      ],
    },
  },
} as const satisfies CheckText;
