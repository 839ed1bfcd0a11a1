import { nodeCauses } from '../../catalogue/node-chain.ts';
import { findNodeClass } from '../../diagnostics/target/find-node-claim.ts';
import type { Subject } from '../subject.ts';

/** A node class of Karpenter. */
export const nodeClass: Subject = {
  kind: 'node-class',
  words: ['ec2nodeclass', 'nodeclass'],
  title: 'node class',
  entity: 'nodeClass',
  isNamespaced: false,
  example: 'ec2nodeclass default -c prod',
  isInProse: false,
  precedence: 9,
  reads: { kubernetes: ['nodeClasses'] },
  find: findNodeClass,
  causes: () => nodeCauses,
};
