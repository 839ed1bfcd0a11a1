import type { Entities } from '../../domain/entities.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import { gatherVpcFacts, VPC_READS } from '../network/gather-vpc-facts.ts';
import { type PathAnalysis, walkPath } from '../network/walk/analyse-path.ts';
import type { ToInternet, ToService, WalkFrom } from '../network/walk/question.ts';
import { pullOf } from './pull-of.ts';
import { type EksPlace, PULLER_READS, type Puller, placeOf, pullerOf } from './puller-of.ts';
import type { ImageReference } from './reference.ts';

/** The reads by which the way to a registry is walked. */
export const WALK_READS = {
  kubernetes: PULLER_READS.kubernetes,
  aws: [...PULLER_READS.aws, ...VPC_READS, 'eksCluster', 'subnet'],
} as const;

/** Where the puller stands in the network of its cluster. */
interface Stand {
  readonly vpcId: string;
  readonly from: WalkFrom;
}

type Reads = Parameters<typeof pullerOf>[2] & {
  readonly aws: Pick<AwsPort, (typeof WALK_READS.aws)[number]>;
};

/** Ways that a pull takes, as far as the network of AWS shows them. */
export interface RegistryWays {
  readonly image: ImageReference;
  /** Walks from where the puller stands. */
  readonly walk: (to: ToService | ToInternet) => PathAnalysis;
}

/** Gathers what walking to the registry takes, or a clause that says why there is no way to walk. */
export async function registryWays(
  found: Entities,
  reads: Reads,
): Promise<RegistryWays | { readonly because: string }> {
  const pull = await pullOf(found, reads.kubernetes);
  if (pull?.reading.is !== 'image') return { because: 'no image reference that can be read is known' };
  const { image } = pull.reading;
  if (!found.account) return { because: 'the cluster does not live at AWS' };
  const puller = await pullerOf(pull, found, reads);
  if (puller.is === 'nobody') return { because: puller.because };
  const place = placeOf(found);
  const stand = await standOf(puller, place, reads);
  if (!stand) return { because: `the network of ${puller.who} is not known` };
  const { vpcId, from } = stand;
  const facts = await gatherVpcFacts(reads.aws, { ...place, vpcId, securityGroupIds: from.securityGroupIds });
  return { image, walk: to => walkPath({ from, to, protocol: 'tcp', port: 443 }, facts) };
}

async function standOf(
  puller: Exclude<Puller, { is: 'nobody' }>,
  place: EksPlace,
  { aws }: Reads,
): Promise<Stand | undefined> {
  if (puller.is === 'node') {
    const { vpcId, subnetId, securityGroupIds, privateAddress: address, publicAddress } = puller.instance;
    if (!vpcId || !subnetId) return undefined;
    const hasPublicIp = publicAddress !== undefined;
    const addresses = { ...(address && { address }), ...(publicAddress && { publicAddress }) };
    return { vpcId, from: { subnetId, securityGroupIds, hasPublicIp, ...addresses } };
  }
  const cluster = await aws.eksCluster(place, place.cluster);
  const [subnetId] = puller.profile.subnetIds;
  const vpcId = cluster?.network?.vpcId;
  if (!vpcId || !subnetId) return undefined;
  const group = cluster.network?.clusterSecurityGroupId;
  return { vpcId, from: { subnetId, securityGroupIds: group ? [group] : [], hasPublicIp: false } };
}
