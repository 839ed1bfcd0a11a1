import type { CheckText } from '../../check.ts';

const SET = 'kubectl set env {kind}/{workload} -n {namespace} -c {container} {variable}={value}';

export const text = {
  title: 'The host is a real endpoint of AWS',
  codes: {
    malformed: {
      says: '{variable} of container {container} is no URL: it begins with its scheme twice, so that the host is called `https`.',
      fix: [{ text: 'Write the scheme once.', command: SET }],
    },
    'misspelt-in-variable': {
      says: 'There is no endpoint {host}: {variable} of container {container} is misspelt. {corrected} may be meant.',
      fix: [{ text: 'Correct it, or take it out: the SDK finds its endpoints by itself.', command: SET }],
    },
    misspelt: {
      says: 'There is no endpoint {host}; {corrected} may be meant. No variable of the pod names it.',
      fix: [{ text: 'Correct it where the application is configured, in its code or a configuration file.' }],
    },
    'unknown-region': {
      says: 'There is no region {found}, so there is no {host}; {near} may be meant. No variable of the pod template names it.',
      fix: [
        {
          text: 'Correct the region where the application is configured, or take it out there and set AWS_REGION in the pod template.',
        },
      ],
    },
    'region-not-enabled': {
      says: 'Region {wanted} must be switched on before it is used, and account {account} has not: its endpoints refuse, or do not know, the account.',
      fix: [
        {
          text: 'If that region is meant, switch it on (it takes minutes to hours); if not, name the right one.',
          command: 'aws account enable-region --region-name {wanted}',
        },
      ],
    },
  },
} as const satisfies CheckText;
