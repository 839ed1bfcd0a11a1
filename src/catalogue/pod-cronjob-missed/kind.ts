import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** CronJob did not run. */
export const podCronjobMissed: ErrorKind = {
  id: 'pod-cronjob-missed',
  signatures,
  text,
  examples,
  nearMisses,
  causes,
  links: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
};
