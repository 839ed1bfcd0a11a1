import type { Entities } from '../../domain/entities.ts';
import type { Target } from '../../domain/report.ts';
import type { ClusterHandle } from './resolution.ts';

/** What was found in a cluster, with what the configuration says of the cluster. */
export function targetIn({ name, known }: ClusterHandle, found: Entities): Target {
  return { cluster: name, entities: { cluster: name, ...known, ...found } };
}
