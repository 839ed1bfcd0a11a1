import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The DNS service has endpoints',
  codes: {
    'none-ready': {
      says: 'Service kube-dns has no ready endpoint, so cluster DNS is down.',
      fix: [{ text: 'Service kube-dns gets endpoints as soon as a CoreDNS pod is ready.', effect: 'look' }],
    },
    'selects-nothing': {
      says: 'Service kube-dns selects no pod although CoreDNS pods are ready ({pods}), so cluster DNS is down.',
      fix: [
        {
          text: 'Restore the selector of Service kube-dns.',
          command:
            'kubectl patch service kube-dns -n kube-system -p \'{"spec":{"selector":{"k8s-app":"kube-dns"}}}\'',
        },
      ],
    },
  },
} as const satisfies CheckText;
