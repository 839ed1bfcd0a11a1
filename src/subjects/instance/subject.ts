import { nodeCauses } from '../../catalogue/node-chain.ts';
import { NODE_FINDING_READS } from '../../diagnostics/target/eks-handle.ts';
import { findByInstance } from '../../diagnostics/target/find-node.ts';
import type { Subject } from '../subject.ts';

/** An EC2 instance that should be a node. */
export const instance: Subject = {
  kind: 'instance',
  words: ['instance'],
  title: 'instance',
  entity: 'instanceId',
  isNamespaced: false,
  example: 'instance i-0123456789abcdef0',
  isInProse: false,
  precedence: 5,
  reads: { aws: NODE_FINDING_READS },
  find: (_, named, cluster) => findByInstance(named, cluster),
  causes: () => nodeCauses,
};
