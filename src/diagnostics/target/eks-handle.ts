import type { AwsPort } from '../../providers/aws/port.ts';
import type { EksPlace } from '../nodes/eks-place.ts';
import type { ClusterHandle } from './resolution.ts';

/** The reads by which nodes are found. */
export const NODE_FINDING_READS = [
  'eksCluster',
  'instance',
  'instancesFiltered',
  'nodegroup',
  'nodegroupNames',
  'launchTemplateVersion',
] as const satisfies readonly (keyof AwsPort)[];

/** A cluster of EKS with what looks into its account. */
export interface EksHandle {
  readonly place: EksPlace;
  readonly aws: Pick<AwsPort, (typeof NODE_FINDING_READS)[number]>;
}

/** The cluster as one of EKS; `undefined` where it is another cloud's. */
export function eksHandleOf({ known, aws }: ClusterHandle): EksHandle | undefined {
  const { cluster, account, region } = known;
  if (!aws || !cluster || !account || !region) return undefined;
  return { aws, place: { cluster, account, region } };
}
