import type { CheckText } from '../../check.ts';
import { KEEP_ON_ARCH } from '../../images/fix-steps.ts';

const FIX = [
  KEEP_ON_ARCH,
  {
    text: 'For good: build the image for both, from the folder of its Dockerfile: docker buildx build --platform linux/amd64,linux/arm64 -t {image} --push .',
  },
] as const;

export const text = {
  title: 'The image is built for the node’s platform',
  codes: {
    'platform-missing': {
      says: 'Node {node} is {needs}, and the image offers only {offers}.',
      fix: FIX,
    },
    'not-for-node': {
      says: 'The program in the image does not run on node {node} ({needs}): the image is built for another processor, and for no other.',
      fix: FIX,
    },
  },
} as const satisfies CheckText;
