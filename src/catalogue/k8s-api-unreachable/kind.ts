import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** API server unreachable. */
export const k8sApiUnreachable: ErrorKind = {
  id: 'k8s-api-unreachable',
  signatures,
  symptomOf: ['node-api-unreachable'],
  text,
  examples,
  nearMisses,
  causes,
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
    'https://kubernetes.io/docs/tasks/debug/debug-cluster/',
  ],
};
