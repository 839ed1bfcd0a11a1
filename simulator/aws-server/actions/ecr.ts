import { recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { firstWith, regionalList } from '../lookup.ts';
import { pageOf } from '../pages.ts';

/** The operations of ECR; the world holds `repositories`, `images` (image details with `manifest`) and `policies`. Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_Operations.html */
export const ECR_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeRepositories: call => {
    const names = textsAt(call.params, 'repositoryNames');
    const all = regionalList(call, 'ecr', 'repositories');
    const unknown = names.find(name => firstWith(all, 'repositoryName', name) === undefined);
    if (unknown !== undefined) return noRepository(call, unknown);
    const chosen = all.filter(one => names.length === 0 || names.includes(textAt(one, 'repositoryName')));
    return page(call, 'repositories', chosen);
  },
  DescribeImages: call =>
    inRepository(call, () => {
      const ids = recordsAt(call.params, 'imageIds');
      const images = imagesOf(call);
      const unknown = ids.find(id => !images.some(image => isImage(image, id)));
      if (unknown !== undefined) return noImage(call, unknown);
      const chosen = images.filter(image => ids.length === 0 || ids.some(id => isImage(image, id)));
      return page(call, 'imageDetails', chosen.map(withoutManifest));
    }),
  ListImages: call =>
    inRepository(call, () => {
      const ids = imagesOf(call).flatMap(image => {
        const { imageDigest } = image;
        const tags = textsAt(image, 'imageTags');
        return tags.length === 0 ? [{ imageDigest }] : tags.map(imageTag => ({ imageDigest, imageTag }));
      });
      return page(call, 'imageIds', ids);
    }),
  BatchGetImage: call => inRepository(call, () => batchGetImage(call)),
  GetRepositoryPolicy: call =>
    inRepository(call, () => {
      const name = repositoryOf(call);
      const policy = firstWith(regionalList(call, 'ecr', 'policies'), 'repositoryName', name);
      if (policy === undefined) {
        const message = `Repository policy does not exist for the repository with name '${name}' in the registry with id '${call.account}'`;
        return refused('RepositoryPolicyNotFoundException', message);
      }
      const { policyText } = policy;
      const text = typeof policyText === 'string' ? policyText : JSON.stringify(policyText);
      return answered({ registryId: call.account, repositoryName: name, policyText: text });
    }),
  DescribePullThroughCacheRules: call =>
    page(call, 'pullThroughCacheRules', regionalList(call, 'ecr', 'pullThroughCacheRules')),
};

function repositoryOf({ params }: Call): string {
  return textAt(params, 'repositoryName');
}

function inRepository(call: Call, answer: () => Result): Result {
  const name = repositoryOf(call);
  const known = firstWith(regionalList(call, 'ecr', 'repositories'), 'repositoryName', name);
  return known === undefined ? noRepository(call, name) : answer();
}

function imagesOf(call: Call): readonly Resource[] {
  return regionalList(call, 'ecr', 'images').filter(
    image => textAt(image, 'repositoryName') === repositoryOf(call),
  );
}

function isImage(image: Resource, id: Resource): boolean {
  const tag = textAt(id, 'imageTag');
  const digest = textAt(id, 'imageDigest');
  return (
    (tag === '' || textsAt(image, 'imageTags').includes(tag)) &&
    (digest === '' || textAt(image, 'imageDigest') === digest)
  );
}

function withoutManifest({ manifest: _manifest, ...details }: Resource): Resource {
  return details;
}

function batchGetImage(call: Call): Result {
  const { account } = call;
  const repositoryName = repositoryOf(call);
  const asked = recordsAt(call.params, 'imageIds').map(imageId => {
    return { imageId, image: imagesOf(call).find(image => isImage(image, imageId)) };
  });
  return answered({
    images: asked.flatMap(({ imageId, image }) => {
      if (image === undefined) return [];
      const digest = { ...imageId, imageDigest: image.imageDigest };
      const imageManifest = JSON.stringify(image.manifest ?? {});
      const imageManifestMediaType = image.imageManifestMediaType;
      return [
        { registryId: account, repositoryName, imageId: digest, imageManifest, imageManifestMediaType },
      ];
    }),
    failures: asked.flatMap(({ imageId, image }) =>
      image === undefined
        ? [{ imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' }]
        : [],
    ),
  });
}

function page(call: Call, member: string, items: readonly unknown[]): Result {
  const { params, pageSize } = call;
  const asked = Number(textAt(params, 'maxResults'));
  const cut = pageOf(items, textAt(params, 'nextToken'), asked, Math.min(pageSize, 100));
  if (cut === undefined) return refused('InvalidParameterException', 'Invalid parameter at nextToken');
  return answered({ [member]: cut.items, ...(cut.next === undefined ? {} : { nextToken: cut.next }) });
}

function noRepository({ account }: Call, name: string): Result {
  const message = `The repository with name '${name}' does not exist in the registry with id '${account}'`;
  return refused('RepositoryNotFoundException', message);
}

function noImage(call: Call, id: Resource): Result {
  const digest = textAt(id, 'imageDigest') || 'null';
  const tag = textAt(id, 'imageTag') || 'null';
  const message = `The image with imageId {imageDigest:'${digest}', imageTag:'${tag}'} does not exist within the repository with name '${repositoryOf(call)}' in the registry with id '${call.account}'`;
  return refused('ImageNotFoundException', message);
}
