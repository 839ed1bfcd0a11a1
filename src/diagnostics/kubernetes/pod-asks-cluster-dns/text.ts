import type { CheckText } from '../../check.ts';

const FIRST =
  'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirst"}}}}\'';

export const text = {
  title: 'The pod uses cluster DNS',
  codes: {
    'asks-node': {
      says: 'Pod {pod} uses the DNS resolver of its node (`dnsPolicy: Default`), which cannot resolve cluster names.',
      fix: [
        {
          text: 'Set dnsPolicy of {kind} {workload} to ClusterFirst; this restarts the pods.',
          command: FIRST,
        },
      ],
    },
    'on-host-network': {
      says: 'Pod {pod} uses hostNetwork, where `ClusterFirst` means the resolver of the node, so cluster names do not resolve.',
      fix: [
        {
          text: 'Set dnsPolicy of {kind} {workload} to ClusterFirstWithHostNet; this restarts the pods.',
          command:
            'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirstWithHostNet"}}}}\'',
        },
      ],
    },
    'asks-own-servers': {
      says: 'Pod {pod} uses its own DNS servers ({servers}) instead of cluster DNS, so cluster names and private VPC names do not resolve.',
      fix: [
        {
          text: 'Set dnsPolicy of {kind} {workload} to ClusterFirst; this restarts the pods.',
          command:
            'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirst","dnsConfig":null}}}}\'',
        },
      ],
    },
  },
} as const satisfies CheckText;
