import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

export const text = {
  title: 'The image reference can be read',
  codes: {
    correctable: {
      says: 'The image reference "{image}" {why}, so no registry was ever asked.',
      fix: [setImage('Correct it at the owner of the pod, and where the manifest comes from.')],
    },
    malformed: {
      says: 'The image reference "{image}" {why}, so no registry was ever asked.',
      fix: [
        {
          text: 'Correct it where the manifest comes from: registry/repository:tag, in lower case, with every variable filled in. This shows what the cluster has.',
          command:
            "kubectl get {restart} -n {namespace} -o jsonpath='{.spec.template.spec.containers[*].image}'",
        },
      ],
    },
  },
} as const satisfies CheckText;
