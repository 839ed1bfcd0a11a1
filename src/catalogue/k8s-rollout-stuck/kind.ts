import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Roll-out does not finish. */
export const k8sRolloutStuck: ErrorKind = {
  id: 'k8s-rollout-stuck',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  symptomOnly: true,
  links: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#failed-deployment'],
};
