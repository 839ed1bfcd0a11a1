import { nodeCauses } from '../../catalogue/node-chain.ts';
import { NODE_FINDING_READS } from '../../diagnostics/target/eks-handle.ts';
import { findNode } from '../../diagnostics/target/find-node.ts';
import type { Subject } from '../subject.ts';

/** A node, or the instance that should be it. */
export const node: Subject = {
  kind: 'node',
  words: ['node', 'nodes', 'no'],
  title: 'node',
  entity: 'node',
  isNamespaced: false,
  example: 'node ip-10-0-1-2.eu-west-1.compute.internal',
  // Whoever asks about a node may have its instance at hand.
  otherwise: { pattern: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, entity: 'instanceId' },
  isInProse: false,
  precedence: 6,
  reads: { kubernetes: ['node'], aws: NODE_FINDING_READS },
  find: findNode,
  causes: () => nodeCauses,
};
