import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The AWS SDK supports IRSA (web identity tokens)',
  codes: {
    'too-old': {
      says: 'Pod {pod} uses {sdk} {found}, which does not support IRSA (web identity tokens); {minimum} is the first version that does.',
      fix: [
        {
          text: 'Build the image with {sdk} {minimum} or later, and deploy it: kubectl set image {restart} -n {namespace} CONTAINER=IMAGE.',
        },
      ],
    },
  },
} as const satisfies CheckText;
