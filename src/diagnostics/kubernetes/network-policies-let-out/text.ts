import type { CheckText } from '../../check.ts';

const ADD = 'kubectl patch networkpolicy {policy} -n {namespace} --type json -p {patch}';

export const text = {
  title: 'Network policies let the pod out',
  codes: {
    'dns-blocked': {
      says: 'The network policies of {namespace} ({policies}) let no DNS query of the pod out: none of their rules is for UDP 53 to cluster DNS.',
      fix: [{ text: 'Let UDP and TCP 53 out to cluster DNS.', command: ADD }],
    },
    'all-blocked': {
      says: 'The network policies of {namespace} ({policies}) let nothing of this out of the pod: none of their rules is for DNS, nor for TCP 443 to the endpoint.',
      fix: [
        {
          text: 'Let DNS and TCP 443 out; narrow the latter to address blocks if you know them.',
          command: ADD,
        },
      ],
    },
    'https-blocked': {
      says: 'The network policies of {namespace} ({policies}) let no HTTPS of the pod out: none of their rules is for TCP 443 to the endpoint.',
      fix: [{ text: 'Let TCP 443 out; narrow it to address blocks if you know them.', command: ADD }],
    },
  },
} as const satisfies CheckText;
