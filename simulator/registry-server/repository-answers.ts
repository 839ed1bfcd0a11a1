import { textAt } from '../fields.ts';
import type { Answer, Received } from '../loopback/message.ts';
import type { RepositoryWorld } from '../world.ts';
import * as answers from './answers.ts';

/** The manifest of a tag or digest, in a form that the request accepts. */
export function manifestAnswer(
  { tags, manifests }: RepositoryWorld,
  reference: string,
  { headers }: Received,
): Answer {
  const isDigest = reference.startsWith('sha256:');
  const digest = isDigest ? reference : tags[reference];
  const manifest = digest === undefined ? undefined : manifests[digest];
  if (digest === undefined || manifest === undefined)
    return answers.manifestUnknown(isDigest ? { revision: reference } : `unknown tag=${reference}`);
  const mediaType = textAt(manifest, 'mediaType');
  if (!accepts(headers.accept ?? '*/*', mediaType)) {
    // The reference implementation answers so. Source: https://github.com/distribution/distribution/blob/main/registry/handlers/manifests.go
    return answers.manifestUnknown(`${mediaType} found, but accept header does not support it`);
  }
  return answers.json(200, manifest, { 'docker-content-digest': digest }, mediaType);
}

function accepts(accept: string, mediaType: string): boolean {
  const wanted = accept.split(',').map(one => one.split(';')[0]?.trim());
  return wanted.includes(mediaType) || wanted.includes('*/*') || wanted.includes('application/*');
}

/** A page of tags in lexical order. Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-tags */
export function tagsAnswer(name: string, { tags }: RepositoryWorld, { query }: Received): Answer {
  const last = query.get('last');
  const all = Object.keys(tags)
    .toSorted()
    .filter(tag => last === null || tag > last);
  const most = Number(query.get('n') ?? all.length);
  const page = all.slice(0, most);
  const next = new URLSearchParams({ last: page.at(-1) ?? '', n: String(most) });
  const link =
    page.length < all.length && most > 0 ? { link: `</v2/${name}/tags/list?${next}>; rel="next"` } : {};
  return answers.json(200, { name, tags: page }, link);
}
