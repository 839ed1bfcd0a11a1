import type { CheckText } from '../../check.ts';

const FIRST =
  'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirst"}}}}\'';

export const text = {
  title: 'The pod asks cluster DNS',
  codes: {
    'asks-node': {
      says: 'Pod {pod} asks the resolver of its node (`dnsPolicy: Default`), which does not know names of the cluster.',
      fix: [{ text: 'Let it ask cluster DNS.', command: FIRST }],
    },
    'on-host-network': {
      says: 'Pod {pod} is on the network of its host, where `ClusterFirst` means the resolver of the node: names of the cluster do not resolve.',
      fix: [
        {
          text: 'Let it ask cluster DNS from there too.',
          command:
            'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirstWithHostNet"}}}}\'',
        },
      ],
    },
    'asks-own-servers': {
      says: 'Pod {pod} asks name servers of its own ({servers}) instead of cluster DNS: private names of the VPC and names of the cluster do not resolve there, and nothing else does where those cannot be reached.',
      fix: [
        {
          text: 'Let it ask cluster DNS.',
          command:
            'kubectl patch {kind} {workload} -n {namespace} -p \'{"spec":{"template":{"spec":{"dnsPolicy":"ClusterFirst","dnsConfig":null}}}}\'',
        },
      ],
    },
  },
} as const satisfies CheckText;
