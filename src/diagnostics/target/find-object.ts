import type { EntityName } from '../../domain/entities.ts';
import type { ObjectKind } from '../../providers/kubernetes/object-types.ts';
import type { Finder } from './resolution.ts';

/** Finds objects of one kind by exact name, in the namespace that is named, else in all. */
export function finderOf(by: EntityName, kind: ObjectKind): Finder['find'] {
  return async (kubernetes, { [by]: name, namespace }) => {
    if (!name) return [];
    if (!namespace) {
      const { items } = await kubernetes.objectsNamed(kind, name);
      return items.map(({ metadata }) => ({ namespace: metadata?.namespace ?? '', [by]: name }));
    }
    const object = await kubernetes.object(kind, namespace, name);
    return object ? [{ namespace, [by]: name }] : [];
  };
}
