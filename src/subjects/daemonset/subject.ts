import { causesOfPod } from '../../catalogue/pod-chain.ts';
import { findWorkload } from '../../diagnostics/target/find-workload.ts';
import type { Subject } from '../subject.ts';

/** A daemon set. */
export const daemonset: Subject = {
  kind: 'daemonset',
  words: ['daemonset', 'daemonsets', 'ds'],
  title: 'daemon set',
  entity: 'workload',
  workloadKind: 'DaemonSet',
  isNamespaced: true,
  example: 'daemonset checkout -n shop',
  isInProse: true,
  precedence: 2,
  reads: { kubernetes: ['workload', 'workloadsNamed', 'podsLabelled'] },
  find: findWorkload,
  causes: causesOfPod,
};
