import type { Subject } from '../subject.ts';

/** A namespace: asked for alone, what fails in it is looked for. */
export const namespace: Subject = {
  kind: 'namespace',
  words: ['namespace', 'namespaces', 'ns'],
  title: 'namespace',
  entity: 'namespace',
  isNamespaced: false,
  example: 'namespace shop',
  isInProse: false,
  precedence: 18,
  reads: { kubernetes: ['namespace', 'podsIn', 'workload'] },
};
