import type { ImageDetail, ImageIdentifier } from '@aws-sdk/client-ecr';
import { defined } from '../defined.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort, InRegion } from './port.ts';
import { partitionOf } from './region.ts';
import type { EcrImage, ImageId } from './registry-types.ts';

const MOST_IMAGES = 1000;
/** Without these ECR gives a manifest of the oldest kind, and no index. */
const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Reads of images in ECR. */
export function ecrImageReads({ ask }: AwsSession): Pick<AwsPort, 'ecrImage' | 'ecrImages' | 'ecrManifest'> {
  return {
    ecrImage: (where, repositoryName, id) => {
      const needed = { action: 'ecr:DescribeImages', resource: repositoryArn(where, repositoryName) };
      return ask('ecr', where, needed, async (client, options, target) => {
        const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
        const input = { repositoryName, imageIds: [wireId(id)] };
        const { imageDetails } = await client.send(new DescribeImagesCommand(input), options);
        return imageOf(imageDetails?.[0] ?? lacking(target, 'imageDetails'), target);
      });
    },

    ecrImages: async (where, repositoryName) => {
      let exists = true;
      const images = await listed(MOST_IMAGES, async ({ token: nextToken }) => {
        const needed = { action: 'ecr:DescribeImages', resource: repositoryArn(where, repositoryName) };
        const answer = await ask('ecr', where, needed, async (client, options, target) => {
          const { DescribeImagesCommand } = await import('@aws-sdk/client-ecr');
          const filter = { tagStatus: 'TAGGED' } as const;
          const input = { repositoryName, filter, maxResults: MOST_IMAGES, ...defined({ nextToken }) };
          const page = await client.send(new DescribeImagesCommand(input), options);
          return {
            items: (page.imageDetails ?? []).map(detail => imageOf(detail, target)),
            next: page.nextToken,
          };
        });
        exists = answer !== undefined;
        return answer ?? { items: [], next: undefined };
      });
      return exists ? images : undefined;
    },

    ecrManifest: async (where, repositoryName, id) => {
      const needed = { action: 'ecr:BatchGetImage', resource: repositoryArn(where, repositoryName) };
      const answer = await ask('ecr', where, needed, async (client, options, target) => {
        const { BatchGetImageCommand } = await import('@aws-sdk/client-ecr');
        const input = { repositoryName, imageIds: [wireId(id)], acceptedMediaTypes: MANIFESTS };
        const { images, failures } = await client.send(new BatchGetImageCommand(input), options);
        if (images?.length === 0 && (failures ?? []).some(one => one.failureCode === 'ImageNotFound'))
          return {};
        const image = images?.[0] ?? lacking(target, 'images');
        const text = image.imageManifest ?? lacking(target, 'imageManifest');
        return { manifest: { text, ...defined({ mediaType: image.imageManifestMediaType }) } };
      });
      return answer?.manifest;
    },
  };
}

/** The ARN of a repository. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/security_iam_service-with-iam.html */
export function repositoryArn({ account, region }: InRegion, name: string): string {
  return `arn:${partitionOf(region)}:ecr:${region}:${account}:repository/${name}`;
}

function wireId(id: ImageId): ImageIdentifier {
  return 'tag' in id ? { imageTag: id.tag } : { imageDigest: id.digest };
}

function imageOf(image: ImageDetail, target: string): EcrImage {
  return {
    digest: image.imageDigest ?? lacking(target, 'imageDigest'),
    tags: image.imageTags ?? [],
    ...defined({ pushedAt: image.imagePushedAt }),
  };
}
