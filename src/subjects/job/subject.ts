import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A job. */
export const job: Subject = {
  kind: 'job',
  words: ['job', 'jobs'],
  title: 'job',
  entity: 'workload',
  workloadKind: 'Job',
  isNamespaced: true,
  example: 'job checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
