import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Container keeps crashing. */
export const podCrashLoop: ErrorKind = {
  id: 'pod-crash-loop',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  symptomOnly: true,
  links: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-pods/',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy',
  ],
};
