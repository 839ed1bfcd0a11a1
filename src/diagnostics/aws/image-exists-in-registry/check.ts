import type { Evidence } from '../../../domain/outcome.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { EcrImage, ImageId } from '../../../providers/aws/registry-types.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { nearestTags, tellTags } from '../../images/nearest-tags.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import type { ImageReference } from '../../images/reference.ts';
import { elsewhere, type Home } from './elsewhere.ts';
import { text } from './text.ts';

const IN_REGISTRY = [...PULL_ARGS, 'repository', 'registryAccount', 'registryRegion'] as const;

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html */
export const imageExistsInRegistry = defineCheck({
  id: 'aws/image-exists-in-registry',
  needs: [],
  reads: { kubernetes: ['pod'], aws: ['repository', 'ecrImage', 'ecrImages', 'cacheRules'] },
  codes: {
    'in-other-registry': [...IN_REGISTRY, 'corrected', 'home'],
    'repository-missing': IN_REGISTRY,
    'repository-empty': [...IN_REGISTRY, 'version'],
    'tag-missing': [...IN_REGISTRY, 'version', 'nearest', 'corrected'],
    'digest-missing': [...IN_REGISTRY, 'version', 'nearest', 'corrected'],
  },
  text,
  async run(found, { kubernetes, aws }, now) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const { image } = pull.reading;
    const { ecr } = image;
    if (!ecr) return skipped('the image is not in a private registry of ECR');
    if (ecr.isEks) return skipped('the registry is AWS’s own: nobody else can look into it');
    const where = { registryAccount: ecr.account, registryRegion: ecr.region };
    const args = { ...pull.args, repository: image.repository, ...where };
    const repository = await aws.repository(ecr, image.repository);
    if (!repository) {
      const absent = [
        { subject: `repository ${image.repository}`, path: placeIn(found, ecr), value: 'absent' },
      ] as const;
      const home = await elsewhere(aws, image, found);
      if (home?.is === 'cached') return ok([evidenceOf(home)]);
      if (home) {
        const { corrected, home: told } = home;
        return problem('in-other-registry', { ...args, corrected, home: told }, [
          ...absent,
          evidenceOf(home),
        ]);
      }
      return problem('repository-missing', args, absent);
    }
    const id = idOf(image);
    const subject = `image ${image.written}`;
    const there = await aws.ecrImage(ecr, image.repository, id);
    const version = 'tag' in id ? id.tag : id.digest;
    if (there) return ok([{ subject, path: placeIn(found, ecr), value: describeImage(there) }]);
    const others = await ifReadable(aws.ecrImages(ecr, image.repository));
    const nearest = nearestTags(others?.items ?? [], image.tag ?? '');
    const evidence = [
      { subject, path: placeIn(found, ecr), value: 'absent' },
      {
        subject: `repository ${repository.arn}`,
        path: 'tags nearest to it',
        value: tellTags(nearest, now) || 'none',
      },
    ] as const;
    const [likeliest] = nearest;
    const missing = { ...args, version };
    if (!likeliest) return problem('repository-empty', missing, evidence);
    const corrected = `${repository.uri}:${likeliest.tag}`;
    const code = 'tag' in id ? 'tag-missing' : 'digest-missing';
    return problem(code, { ...missing, nearest: tellTags(nearest, now), corrected }, evidence);
  },
});

function idOf({ tag, digest }: ImageReference): ImageId {
  return digest === undefined ? { tag: tag ?? 'latest' } : { digest };
}

function describeImage({ digest, pushedAt }: EcrImage): string {
  return pushedAt ? `${digest}, pushed ${pushedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC` : digest;
}

/** The registry’s place, with the cluster’s own where they differ. */
function placeIn(
  { account, region }: { readonly account?: string; readonly region?: string },
  ecr: Parameters<AwsPort['repository']>[0],
): string {
  const place = `registry of account ${ecr.account} in ${ecr.region}`;
  const isOwn = account === ecr.account && region === ecr.region;
  return isOwn || !account || !region ? place : `${place} (the cluster is in account ${account}, ${region})`;
}

function evidenceOf({ home, corrected }: Home): Evidence {
  return { subject: `image ${corrected}`, path: '', value: home };
}
