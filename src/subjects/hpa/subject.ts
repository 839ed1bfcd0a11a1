import { causes } from '../../catalogue/k8s-hpa-failed/causes.ts';
import { objectIsRead } from '../../diagnostics/kubernetes/object-is-read/check.ts';
import { finderOf } from '../../diagnostics/target/find-object.ts';
import type { Subject } from '../subject.ts';

/** A horizontal pod autoscaler. */
export const hpa: Subject = {
  kind: 'hpa',
  words: ['hpa', 'horizontalpodautoscaler', 'horizontalpodautoscalers'],
  title: 'autoscaler',
  entity: 'hpa',
  isNamespaced: true,
  example: 'hpa checkout -n shop',
  isInProse: false,
  precedence: 15,
  reads: { kubernetes: ['object', 'objectsNamed'] },
  find: finderOf('hpa', 'HorizontalPodAutoscaler'),
  isAskedFor: true,
  asksFirst: true,
  state: objectIsRead,
  causes: () => causes,
};
