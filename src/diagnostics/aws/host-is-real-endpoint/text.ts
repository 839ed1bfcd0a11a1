import type { CheckText } from '../../check.ts';

const SET = 'kubectl set env {kind}/{workload} -n {namespace} -c {container} {variable}={value}';

export const text = {
  title: 'The host is an existing AWS endpoint',
  codes: {
    malformed: {
      says: '{variable} of container {container} is not a valid URL: its scheme is there twice, so the host is read as `https`.',
      fix: [{ text: 'Set {variable} with the scheme once.', command: SET }],
    },
    'misspelt-in-variable': {
      says: 'Endpoint {host} does not exist: {variable} of container {container} is misspelt. Probably meant: {corrected}.',
      fix: [
        { text: 'Correct {variable}, or remove it: the SDK finds its endpoints without it.', command: SET },
      ],
    },
    misspelt: {
      says: 'Endpoint {host} does not exist; probably meant: {corrected}. No variable of the pod sets it.',
      fix: [{ text: 'Correct {host} in the application’s code or configuration file.' }],
    },
    'unknown-region': {
      says: 'Region {found} does not exist, so {host} does not either; probably meant: {near}. No variable of the pod template sets it.',
      fix: [
        {
          text: 'Correct region {found} in the application’s configuration, or remove it there and set AWS_REGION in the pod template.',
        },
      ],
    },
    'region-not-enabled': {
      says: 'Region {wanted} is not enabled for account {account}, so its endpoints reject calls.',
      fix: [
        {
          text: 'If {wanted} is the right region, enable it (takes minutes to hours); otherwise set the right region.',
          command: 'aws account enable-region --region-name {wanted}',
        },
      ],
    },
  },
} as const satisfies CheckText;
