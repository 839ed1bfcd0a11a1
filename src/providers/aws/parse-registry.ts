import { list, maybe, object, type Parser, text, time } from '../parse.ts';
import type { CacheRule, EcrImage, EcrManifest, Repository } from './registry-types.ts';

/** Reads a repository. */
export const repository: Parser<Repository> = object<Repository>({ arn: text, name: text, uri: text });

/** Reads an ECR image. */
export const ecrImage: Parser<EcrImage> = object<EcrImage>({
  digest: text,
  tags: list(text),
  pushedAt: maybe(time),
});

/** Reads an ECR manifest. */
export const ecrManifest: Parser<EcrManifest> = object<EcrManifest>({ text: text, mediaType: maybe(text) });

/** Reads a cache rule. */
export const cacheRule: Parser<CacheRule> = object<CacheRule>({ prefix: text, upstream: text });
