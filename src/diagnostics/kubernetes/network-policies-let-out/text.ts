import type { CheckText } from '../../check.ts';

const ADD = 'kubectl patch networkpolicy {policy} -n {namespace} --type json -p {patch}';

export const text = {
  title: 'Network policies allow the pod’s egress',
  codes: {
    'dns-blocked': {
      says: 'Network policies {policies} in namespace {namespace} do not allow DNS (UDP 53) to cluster DNS.',
      fix: [
        { text: 'Allow egress on UDP and TCP 53 to cluster DNS in network policy {policy}.', command: ADD },
      ],
    },
    'all-blocked': {
      says: 'Network policies {policies} in namespace {namespace} allow neither DNS nor TCP 443 to the endpoint.',
      fix: [
        {
          text: 'Allow egress for DNS and TCP 443 in network policy {policy}; narrow TCP 443 to CIDR blocks if you know them.',
          command: ADD,
        },
      ],
    },
    'https-blocked': {
      says: 'Network policies {policies} in namespace {namespace} do not allow TCP 443 (HTTPS) to the endpoint.',
      fix: [
        {
          text: 'Allow egress on TCP 443 in network policy {policy}; narrow it to CIDR blocks if you know them.',
          command: ADD,
        },
      ],
    },
  },
} as const satisfies CheckText;
