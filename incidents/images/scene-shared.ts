import { put } from '../../simulator/builders/change.ts';
import { image, registryOf, repository, repositoryPolicy } from '../../simulator/builders/ecr.ts';
import { document } from '../../simulator/builders/iam.ts';
import type { Resource, World } from '../../simulator/world.ts';

const SHARED = { account: '444455556666', region: 'eu-west-1' } as const;
const NAME = 'platform/checkout';

/** The image in the registry of the platform team's account. */
export const CROSS_IMAGE = `${registryOf(SHARED.account, SHARED.region)}/${NAME}:4.7.0`;

/** The world with the platform team's account, whose repository has this policy, or none. */
export function withShared(world: World, now: Date, policy: Resource | undefined): World {
  const ecr = {
    repositories: [repository({ ...SHARED, name: NAME })],
    images: [image({ account: SHARED.account, repository: NAME, tags: ['4.7.0'] }, now)],
    policies: policy === undefined ? [] : [repositoryPolicy(NAME, policy)],
  };
  const account = { iam: {}, regions: { [SHARED.region]: { ecr } } };
  return put(world, ['accounts', SHARED.account], account);
}

/** A repository policy that lets one principal pull. */
export function admitting(principal: string): Resource {
  return document({
    Sid: 'Consumers',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer', 'ecr:BatchCheckLayerAvailability'],
  });
}

/** A repository policy that denies everybody what it allows. */
export const DENYING: Resource = document(
  { Effect: 'Allow', Principal: '*', Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] },
  { Sid: 'OnlyInside', Effect: 'Deny', Principal: '*', Action: 'ecr:BatchGetImage' },
);
