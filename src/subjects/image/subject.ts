import { imageChain } from '../../catalogue/image-chain.ts';
import { findByImage } from '../../diagnostics/target/find-by-image.ts';
import type { Subject } from '../subject.ts';

/** A container image, and the workloads that fail to pull it now. */
export const image: Subject = {
  kind: 'image',
  words: ['image'],
  title: 'image',
  entity: 'image',
  isNamespaced: false,
  example: 'image registry.example.com/shop/checkout:1.2',
  isInProse: false,
  precedence: 4,
  reads: { kubernetes: ['warnings', 'pod', 'workload'] },
  find: findByImage,
  asksFirst: true,
  causes: () => imageChain,
};
