import { connectionCauses } from '../../catalogue/aks-chain.ts';
import type { Subject } from '../subject.ts';

/** A Service Connector connection of an AKS cluster. */
export const connection: Subject = {
  kind: 'connection',
  words: ['connection'],
  title: 'connection',
  entity: 'connection',
  isNamespaced: false,
  example: 'connection checkout-db',
  isInProse: false,
  precedence: 11,
  reads: { azure: ['connection'] },
  causes: () => connectionCauses,
};
