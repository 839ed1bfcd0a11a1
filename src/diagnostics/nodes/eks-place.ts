import type { Entities } from '../../domain/entities.ts';
import { Obstruction } from '../../domain/obstruction.ts';
import type { InRegion } from '../../providers/aws/port.ts';

/** Why questions about EC2 and EKS do not arise. */
export const NOT_EKS = 'the cluster is not an EKS cluster';
/** Why questions about a machine do not arise. */
export const NO_MACHINE = 'neither an instance nor a node group is known';

/** Where an EKS cluster lives, by its name at EKS. */
export interface EksPlace extends InRegion {
  readonly cluster: string;
}

/** Where the target's cluster lives at EKS; `undefined` for a cluster of another cloud. */
export function eksPlaceOf({ cluster, account, region, subscription }: Entities): EksPlace | undefined {
  if (subscription !== undefined) return undefined;
  if (cluster !== undefined && account !== undefined && region !== undefined)
    return { cluster, account, region };
  throw new Obstruction({ kind: 'not-configured', missing: 'the account and region of this cluster' });
}

/** A place without the cluster's name: equal questions must be equal. */
export function placeIn({ account, region }: EksPlace) {
  return { account, region };
}
