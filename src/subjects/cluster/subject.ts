import { aksCauses } from '../../catalogue/aks-chain.ts';
import type { Subject } from '../subject.ts';

/** A cluster as a whole. */
export const cluster: Subject = {
  kind: 'cluster',
  words: ['cluster'],
  title: 'cluster',
  entity: 'cluster',
  isNamespaced: false,
  example: 'cluster prod',
  isInProse: false,
  precedence: 12,
  reads: {},
  causes: ({ subscription }) => (subscription ? aksCauses : []),
};
