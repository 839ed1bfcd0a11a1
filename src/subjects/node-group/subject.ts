import { nodeCauses } from '../../catalogue/node-chain.ts';
import { NODE_FINDING_READS } from '../../diagnostics/target/eks-handle.ts';
import { findNodegroup } from '../../diagnostics/target/find-nodegroup.ts';
import type { Subject } from '../subject.ts';

/** A node group of EKS. */
export const nodeGroup: Subject = {
  kind: 'node-group',
  words: ['nodegroup', 'node-group', 'ng'],
  title: 'node group',
  entity: 'nodegroup',
  isNamespaced: false,
  example: 'nodegroup workers -c prod',
  isInProse: false,
  precedence: 7,
  reads: { kubernetes: ['node'], aws: NODE_FINDING_READS },
  find: findNodegroup,
  causes: () => nodeCauses,
};
