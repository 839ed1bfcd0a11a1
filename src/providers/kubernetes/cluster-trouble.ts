import { Obstruction } from '../../domain/obstruction.ts';

/** The obstruction of a cluster that cannot be reached as it is configured; `why` is a clause. */
export function clusterTrouble(cluster: string, why: string, cause?: unknown): Obstruction {
  return new Obstruction({ kind: 'unreachable', target: `cluster ${cluster}`, why }, cause);
}
