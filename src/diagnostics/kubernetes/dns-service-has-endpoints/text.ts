import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The DNS service leads to pods',
  codes: {
    'none-ready': {
      says: 'The service kube-dns has no ready endpoint, so queries to cluster DNS go nowhere.',
      fix: [
        { text: 'The service gets its endpoints back as soon as a pod of coredns is ready.', effect: 'look' },
      ],
    },
    'selects-nothing': {
      says: 'The service kube-dns selects no pod, though pods of coredns are ready ({pods}): queries go nowhere.',
      fix: [
        {
          text: 'Let the service select the pods of coredns again.',
          command:
            'kubectl patch service kube-dns -n kube-system -p \'{"spec":{"selector":{"k8s-app":"kube-dns"}}}\'',
        },
      ],
    },
  },
} as const satisfies CheckText;
