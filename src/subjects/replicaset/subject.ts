import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A replica set. */
export const replicaset: Subject = {
  kind: 'replicaset',
  words: ['replicaset', 'replicasets', 'rs'],
  title: 'replica set',
  entity: 'workload',
  workloadKind: 'ReplicaSet',
  isNamespaced: true,
  example: 'replicaset checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
