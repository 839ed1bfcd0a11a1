import type { Entities } from '../../../domain/entities.ts';
import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import { PULL_ARGS, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import type { ImageReference } from '../../images/reference.ts';
import { text } from './text.ts';

const LIMIT = /toomanyrequests|pull rate limit|\b429\b/i;

/** Source: https://docs.docker.com/docker-hub/usage/ and https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html */
export const registryLimitIsNotReached = defineCheck({
  id: 'kubernetes/registry-limit-is-not-reached',
  needs: [],
  reads: { kubernetes: ['pod', 'eventsAbout'], aws: ['cacheRules'] },
  codes: {
    'cache-at-hand': [...PULL_ARGS, 'registry', 'login', 'corrected', 'prefix'],
    reached: [...PULL_ARGS, 'registry', 'login', 'corrected', 'prefix', 'upstream', 'region'],
  },
  text,
  async run(found, { kubernetes, aws }) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const trouble = await pullTrouble(pull, kubernetes);
    if (!trouble) return skipped('no pod is known that pulls the image');
    if (trouble.is === 'over') return ok([trouble.evidence]);
    if (trouble.is === 'silent') return skipped('the pod’s events say nothing (any more)');
    const said = wordsLike(trouble, LIMIT);
    const { image } = pull.reading;
    if (!said) return ok(trouble.words.slice(0, 1));
    const secrets = pull.pod?.spec?.imagePullSecrets ?? [];
    const login = secrets.length > 0 ? `with pull secret ${secrets[0]?.name ?? ''}` : 'without a login';
    const spec = { subject: pull.subject, path: 'pulls', value: login };
    const upstream = UPSTREAMS[image.registry];
    const { account, region } = found;
    const rules =
      upstream && account && region ? await ifReadable(aws.cacheRules({ account, region })) : undefined;
    const rule = rules?.items.find(one => one.upstream === upstream?.url);
    const args = { ...pull.args, registry: image.registry, login };
    const prefix = rule?.prefix ?? upstream?.prefix ?? '';
    const corrected = cachedName(image, prefix, found);
    if (rule) {
      const cache = {
        subject: `pull-through cache rule ${rule.prefix}`,
        path: 'upstream',
        value: rule.upstream,
      };
      return problem('cache-at-hand', { ...args, prefix, corrected }, [said, spec, cache]);
    }
    const made = { prefix, corrected, upstream: upstream?.url ?? '', region: region ?? '' };
    return problem('reached', { ...args, ...made }, [said, spec]);
  },
});

/** Registries that ECR can cache. Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache-creating-rule.html */
const UPSTREAMS: Readonly<Record<string, { readonly url: string; readonly prefix: string }>> = {
  'docker.io': { url: 'registry-1.docker.io', prefix: 'docker-hub' },
  'ghcr.io': { url: 'ghcr.io', prefix: 'github' },
  'quay.io': { url: 'quay.io', prefix: 'quay' },
  'registry.k8s.io': { url: 'registry.k8s.io', prefix: 'kubernetes' },
};

/** The image as it is called through the cache; empty where there can be none. */
function cachedName(
  { repository, tag, digest }: ImageReference,
  prefix: string,
  { account, region }: Entities,
): string {
  if (prefix === '' || !account || !region) return '';
  const version = digest === undefined ? `:${tag ?? 'latest'}` : `@${digest}`;
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `${account}.dkr.ecr.${region}.${domain}/${prefix}/${repository}${version}`;
}
