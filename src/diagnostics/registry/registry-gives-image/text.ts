import type { FixStep } from '../../../domain/error-kind.ts';
import type { CheckText } from '../../check.ts';
import { KEEP_ON_ARCH, setImage } from '../../images/fix-steps.ts';

const GO_BACK: FixStep = {
  text: 'At once: go back to the image that ran before, if there was one.',
  command: 'kubectl rollout undo {restart} -n {namespace}',
};

export const text = {
  title: 'The public registry has the image',
  codes: {
    'tag-missing': {
      says: '{registry} has no tag {tag} of {repository}. Nearest: {nearest}.',
      fix: [
        setImage('If the nearest tag is the one that was meant, run it: {corrected}.'),
        {
          text: 'If {tag} is the right one, it has to be pushed first: see whether the release that should have done so has finished.',
        },
      ],
    },
    absent: {
      says: '{registry} has no image {image}.',
      fix: [
        GO_BACK,
        {
          text: 'For good: name a version that {registry} has. Old digests go when their tag moves on or a retention rule removes them, so pin one that is kept, or copy the image to a registry of your own.',
        },
      ],
    },
    'absent-to-node': {
      says: '{registry} told the node that it has no image {image}.',
      fix: [
        GO_BACK,
        {
          text: 'For good: name a version that {registry} has. If {image} is the right one, see whether the build that should have pushed it has finished.',
        },
      ],
    },
    'platform-missing': {
      says: 'Node {node} is {needs}, and {image} offers only {offers}.',
      fix: [KEEP_ON_ARCH, { text: 'For good: use an image or a tag that is built for {needs} too.' }],
    },
  },
} as const satisfies CheckText;
