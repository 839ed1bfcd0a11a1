import type { Subject } from '../subject.ts';

/** An extension of an AKS cluster. */
export const extension: Subject = {
  kind: 'extension',
  words: ['extension'],
  title: 'extension',
  entity: 'extension',
  isNamespaced: false,
  example: 'extension sc-extension -c prod',
  isInProse: false,
  precedence: 13,
  reads: {},
};
