import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findPod } from '../../diagnostics/target/find-pod.ts';
import type { Subject } from '../subject.ts';

/** A pod, or what a colleague means by the name of one. */
export const pod: Subject = {
  kind: 'pod',
  words: ['pod', 'pods', 'po'],
  title: 'pod',
  entity: 'pod',
  isNamespaced: true,
  example: 'pod my-app -n shop',
  isInProse: true,
  precedence: 1,
  reads: { kubernetes: ['pod', 'podsNamed', 'podsLabelled', 'workload', 'workloadsNamed'] },
  find: findPod,
  causes: causesOfPod,
};
