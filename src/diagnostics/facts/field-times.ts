import type { Meta } from '../../providers/kubernetes/types.ts';

/**
 * When an annotation was last written, as far as the object's managed fields say.
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/#field-management
 */
export function annotatedAt(meta: Meta | undefined, annotation: string): Date | undefined {
  const key = `"f:${annotation}"`;
  const writers = (meta?.managedFields ?? []).filter(entry =>
    JSON.stringify(entry.fieldsV1 ?? {}).includes(key),
  );
  return writers.map(entry => entry.time).find(time => time !== undefined);
}
