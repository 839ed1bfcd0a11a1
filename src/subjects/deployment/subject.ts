import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A deployment. */
export const deployment: Subject = {
  kind: 'deployment',
  words: ['deployment', 'deployments', 'deploy'],
  title: 'deployment',
  entity: 'workload',
  workloadKind: 'Deployment',
  isNamespaced: true,
  example: 'deployment checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
