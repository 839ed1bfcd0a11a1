import type { Entities } from '../../domain/entities.ts';
import type { InRegion } from '../../providers/aws/port.ts';
import { partitionOf } from '../facts/partition.ts';
import { type Pull, pullOf } from './pull-of.ts';
import { type Puller, pullerOf } from './puller-of.ts';
import type { ImageReference } from './reference.ts';

/** A pull from a private registry of ECR, with who makes it. */
export interface EcrPull {
  readonly pull: Pull;
  readonly image: ImageReference;
  readonly registry: InRegion & { readonly isEks: boolean };
  /** ARN of the repository. */
  readonly repositoryArn: string;
  readonly puller: Exclude<Puller, { is: 'nobody' }>;
}

/** The pull from ECR and its puller, or a clause that says why there is none. */
export async function ecrPullOf(
  found: Entities,
  reads: Parameters<typeof pullerOf>[2],
): Promise<EcrPull | { readonly because: string }> {
  const pull = await pullOf(found, reads.kubernetes);
  if (pull?.reading.is !== 'image') return { because: 'no image reference that can be read is known' };
  const { image } = pull.reading;
  const { ecr } = image;
  if (!ecr) return { because: 'the image is not in a private registry of ECR' };
  const puller = await pullerOf(pull, found, reads);
  if (puller.is === 'nobody') return { because: puller.because };
  const repositoryArn = `arn:${partitionOf(ecr.region)}:ecr:${ecr.region}:${ecr.account}:repository/${image.repository}`;
  return { pull, image, registry: ecr, repositoryArn, puller };
}
