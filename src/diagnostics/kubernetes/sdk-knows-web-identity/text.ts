import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The AWS SDK is new enough for web identity tokens',
  codes: {
    'too-old': {
      says: 'Pod {pod} calls AWS with {sdk} {found}, which does not know web identity tokens and looks past the pod’s role; the first that does is {minimum}.',
      fix: [
        {
          text: 'Build the image with {sdk} {minimum} or later, and roll it out: kubectl set image {restart} -n {namespace} CONTAINER=IMAGE.',
        },
      ],
    },
  },
} as const satisfies CheckText;
