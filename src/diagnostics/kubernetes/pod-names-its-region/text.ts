import type { CheckText } from '../../check.ts';

const fix = [
  {
    text: 'Name the region in the pod template; this rolls the pods over.',
    command:
      'kubectl set env {restart} -n {namespace} -c {container} AWS_REGION={region} AWS_DEFAULT_REGION={region}',
  },
] as const;

export const text = {
  title: 'The pod is told a region that exists',
  codes: {
    absent: {
      says: 'No variable of pod {pod} names a region, and inside a pod the SDK finds none by itself.',
      fix,
    },
    empty: { says: '{variable} of container {container} is set, but empty.', fix },
    zone: {
      says: '{variable} of container {container} is {found}, which is an availability zone; its region is {region}.',
      fix,
    },
    'no-region': {
      says: '{variable} of container {container} is {found}, and there is no such region; {region} may be meant.',
      fix,
    },
    'not-enabled': {
      says: '{variable} of container {container} is {found}, a region that the account has not switched on.',
      fix: [
        {
          text: 'Switch the region on for the account if that is where it should work: aws account enable-region --region-name {found}; else name another.',
        },
      ],
    },
    'other-than-expected': {
      says: '{variable} of container {container} is {found}, but what it asks for lives in {region}.',
      fix: [
        {
          text: 'Name the region of the resource in the pod template, unless the same container needs {found} for others: then set it on that client alone.',
          command:
            'kubectl set env {restart} -n {namespace} -c {container} AWS_REGION={region} AWS_DEFAULT_REGION={region}',
        },
      ],
    },
  },
} as const satisfies CheckText;
