import type { CheckText } from '../../check.ts';
import { KEEP_ON_ARCH } from '../../images/fix-steps.ts';

const FIX = [
  KEEP_ON_ARCH,
  {
    text: 'Permanently: build the image for both platforms, in the folder of its Dockerfile: docker buildx build --platform linux/amd64,linux/arm64 -t {image} --push .',
  },
] as const;

export const text = {
  title: 'The image is built for the node’s platform',
  codes: {
    'platform-missing': {
      says: 'Node {node} is {needs}, but the image is built only for {offers}.',
      fix: FIX,
    },
    'not-for-node': {
      says: 'The image is built for another CPU architecture than {needs}, which node {node} has.',
      fix: FIX,
    },
  },
} as const satisfies CheckText;
