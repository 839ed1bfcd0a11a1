import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A stateful set. */
export const statefulset: Subject = {
  kind: 'statefulset',
  words: ['statefulset', 'statefulsets', 'sts'],
  title: 'stateful set',
  entity: 'workload',
  workloadKind: 'StatefulSet',
  isNamespaced: true,
  example: 'statefulset checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
