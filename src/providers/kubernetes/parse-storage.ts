import { maybe, object, type Parser, text } from '../parse.ts';
import { meta } from './parse-objects.ts';
import type { StorageClass, VolumeClaim } from './storage-types.ts';

/** A claim for a volume. */
export const volumeClaim: Parser<VolumeClaim> = object<VolumeClaim>({
  metadata: maybe(meta),
  spec: maybe(object<NonNullable<VolumeClaim['spec']>>({ storageClassName: maybe(text) })),
  status: maybe(object<NonNullable<VolumeClaim['status']>>({ phase: maybe(text) })),
});

/** A storage class. */
export const storageClass: Parser<StorageClass> = object<StorageClass>({
  metadata: maybe(meta),
  provisioner: maybe(text),
});
