import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Set the region in the pod template; this restarts the pods.',
    command:
      'kubectl set env {restart} -n {namespace} -c {container} AWS_REGION={region} AWS_DEFAULT_REGION={region}',
  },
] as const;

export const text = {
  title: 'The pod has a valid AWS region',
  codes: {
    absent: {
      says: 'Pod {pod} sets no AWS region (AWS_REGION), and the SDK has no other source for it.',
      fix,
    },
    empty: { says: '{variable} of container {container} is set, but empty.', fix },
    zone: {
      says: '{variable} of container {container} is {found}, which is an availability zone; its region is {region}.',
      fix,
    },
    'no-region': {
      says: '{variable} of container {container} is {found}, which is not an AWS region; probably meant: {region}.',
      fix,
    },
    'not-enabled': {
      says: '{variable} of container {container} is {found}, a region that is not enabled for the account.',
      fix: [
        {
          text: 'If {found} is the right region, enable it for the account: aws account enable-region --region-name {found} Otherwise set another region.',
        },
      ],
    },
    'other-than-expected': {
      says: '{variable} of container {container} is {found}, but the resource that it calls is in {region}.',
      fix: [
        {
          text: 'Set region {region} in the pod template; if the container also needs {found}, set {region} only on the client that calls this resource.',
          command:
            'kubectl set env {restart} -n {namespace} -c {container} AWS_REGION={region} AWS_DEFAULT_REGION={region}',
        },
      ],
    },
  },
} as const satisfies CheckText;
