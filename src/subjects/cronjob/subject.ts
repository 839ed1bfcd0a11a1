import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A cron job. */
export const cronjob: Subject = {
  kind: 'cronjob',
  words: ['cronjob', 'cronjobs', 'cj'],
  title: 'cron job',
  entity: 'workload',
  workloadKind: 'CronJob',
  isNamespaced: true,
  example: 'cronjob checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
