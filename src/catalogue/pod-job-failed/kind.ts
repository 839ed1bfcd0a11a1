import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** Job gave up. */
export const podJobFailed: ErrorKind = {
  id: 'pod-job-failed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  symptomOnly: true,
  links: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-backoff-failure-policy'],
};
