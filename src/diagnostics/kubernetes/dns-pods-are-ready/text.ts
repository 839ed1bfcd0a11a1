import type { CheckText } from '../../check.ts';

export const text = {
  title: 'CoreDNS pods are ready',
  codes: {
    'scaled-to-zero': {
      says: 'Cluster DNS is down: Deployment coredns is scaled to zero.',
      fix: [
        {
          text: 'Scale coredns to 2 replicas, the EKS default.',
          command: 'kubectl scale deployment coredns -n kube-system --replicas=2',
        },
      ],
    },
    'no-capacity': {
      says: 'Cluster DNS is down: CoreDNS pods cannot be scheduled. Scheduler: {message}',
      fix: [
        {
          text: 'Add nodes, uncordon one, or scale down a less important workload. This shows what is requested on each node.',
          command: "kubectl describe nodes | grep -A 8 'Allocated resources'",
        },
      ],
    },
    'out-of-memory': {
      says: 'Cluster DNS is down: CoreDNS pod {pod} is OOMKilled at its memory limit {limit}.',
      fix: [
        {
          text: 'Raise the memory limit of coredns. If it is an EKS add-on, set the limit in the add-on configuration too, or an update reverts it.',
          command:
            'kubectl set resources deployment coredns -n kube-system -c coredns --limits=memory={more}',
        },
      ],
    },
    'not-ready': {
      says: 'Cluster DNS is down: no CoreDNS pod is ready ({pod}: {state}).',
      fix: [
        {
          text: 'Read the logs of CoreDNS.',
          command: 'kubectl logs -n kube-system -l k8s-app=kube-dns --tail=30 --prefix',
        },
        {
          text: 'If this started with a change of coredns, roll it back: `kubectl rollout undo deployment/coredns -n kube-system`.',
        },
      ],
    },
  },
} as const satisfies CheckText;
