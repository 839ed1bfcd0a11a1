import type { FixStep } from '../../../domain/error-kind.ts';
import type { CheckText } from '../../check.ts';
import { KEEP_ON_ARCH, setImage } from '../../images/fix-steps.ts';

const GO_BACK: FixStep = {
  text: 'Immediately: roll back to the previous image, if there was one.',
  command: 'kubectl rollout undo {restart} -n {namespace}',
};

export const text = {
  title: 'The image exists in the public registry',
  codes: {
    'tag-missing': {
      says: '{registry} has no tag {tag} of {repository}. Nearest: {nearest}.',
      fix: [
        setImage('If the nearest tag is the one you meant, deploy {corrected}.'),
        {
          text: 'If {tag} is right, push it first: check whether the release that pushes it has finished.',
        },
      ],
    },
    absent: {
      says: '{registry} has no image {image}.',
      fix: [
        GO_BACK,
        {
          text: 'Permanently: use a version that {registry} has. Digests are deleted when their tag moves or a retention rule removes them: pin one that is kept, or copy the image to your own registry.',
        },
      ],
    },
    'absent-to-node': {
      says: '{registry} answered the node that image {image} does not exist.',
      fix: [
        GO_BACK,
        {
          text: 'Permanently: use a version that {registry} has. If {image} is right, check whether the build that pushes it has finished.',
        },
      ],
    },
    'platform-missing': {
      says: 'Node {node} is {needs}, but {image} is built only for {offers}.',
      fix: [KEEP_ON_ARCH, { text: 'Permanently: use an image or tag that is also built for {needs}.' }],
    },
  },
} as const satisfies CheckText;
