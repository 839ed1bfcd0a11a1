import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The public registry has the image',
  codes: {
    absent: {
      says: '{registry} has no {version} of {image}.',
      fix: [
        {
          text: 'Correct the tag, or push the image; then set it: kubectl set image {restart} {container}=IMAGE -n {namespace}',
        },
      ],
    },
    'platform-missing': {
      says: 'Node {node} is {needs}, and {image} offers only {offers}.',
      fix: [
        {
          text: 'Use a tag that is built for {needs}, or keep the pods on nodes that fit (nodeSelector kubernetes.io/arch).',
        },
      ],
    },
  },
} as const satisfies CheckText;
