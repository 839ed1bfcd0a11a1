import { nodeCauses } from '../../catalogue/node-chain.ts';
import { findNodeClaim } from '../../diagnostics/target/find-node-claim.ts';
import type { Subject } from '../subject.ts';

/** A claim of Karpenter for a node. */
export const nodeClaim: Subject = {
  kind: 'node-claim',
  words: ['nodeclaim', 'nodeclaims'],
  title: 'node claim',
  entity: 'nodeClaim',
  isNamespaced: false,
  example: 'nodeclaim default-x7k2p -c prod',
  isInProse: false,
  precedence: 8,
  reads: { kubernetes: ['nodeClaims', 'eventsAbout'] },
  find: findNodeClaim,
  causes: () => nodeCauses,
};
