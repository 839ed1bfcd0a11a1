import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

export const text = {
  title: 'The image reference is valid',
  codes: {
    correctable: {
      says: 'Image reference "{image}" {why}, so it cannot be pulled.',
      fix: [setImage('Correct the image in {restart}, and in the source of the manifest.')],
    },
    malformed: {
      says: 'Image reference "{image}" {why}, so it cannot be pulled.',
      fix: [
        {
          text: 'Correct the image in the source of the manifest: registry/repository:tag, in lower case, with every variable replaced. This shows the current images.',
          command:
            "kubectl get {restart} -n {namespace} -o jsonpath='{.spec.template.spec.containers[*].image}'",
        },
      ],
    },
  },
} as const satisfies CheckText;
