import type { Entities } from '../../../domain/entities.ts';
import type { AwsPort, InRegion } from '../../../providers/aws/port.ts';
import { ifReadable } from '../../check.ts';
import type { ImageReference } from '../../images/reference.ts';

/** Where the repository is after all. */
export interface Home {
  /** `cached` when ECR makes the repository at the first pull. */
  readonly is: 'moved' | 'cached';
  /** The image with the registry where it is. */
  readonly corrected: string;
  /** A clause: `there is one in eu-west-1`. */
  readonly home: string;
}

/** Looks for a repository in the cluster's own account and region, and among the pull-through caches. */
export async function elsewhere(
  aws: Pick<AwsPort, 'repository' | 'cacheRules'>,
  image: ImageReference,
  { account, region }: Entities,
): Promise<Home | undefined> {
  const { ecr } = image;
  if (!ecr) return undefined;
  const rules = await ifReadable(aws.cacheRules(ecr));
  const rule = rules?.items.find(({ prefix }) => image.repository.startsWith(`${prefix}/`));
  if (rule) {
    const home = `fetched from ${rule.upstream} at the first pull, by cache rule ${rule.prefix}`;
    return { is: 'cached', corrected: image.written, home };
  }
  const places = [
    { account: ecr.account, region },
    { account, region },
    { account, region: ecr.region },
  ];
  for (const place of places) {
    if (!isWhole(place) || (place.account === ecr.account && place.region === ecr.region)) continue;
    const there = await ifReadable(aws.repository(place, image.repository));
    if (!there) continue;
    const version = image.digest === undefined ? `:${image.tag ?? 'latest'}` : `@${image.digest}`;
    const home = `a repository of this name is in account ${place.account}, ${place.region}`;
    return { is: 'moved', corrected: `${there.uri}${version}`, home };
  }
  return undefined;
}

function isWhole(place: {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
}): place is InRegion {
  return place.account !== undefined && place.region !== undefined;
}
