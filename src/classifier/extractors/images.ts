import type { Extractor } from './extractor.ts';

const IMAGE = '[\\w/<](?:[\\w.:/@+<>\\-]{0,500}[\\w@>])?';

/** Image references, fully qualified ones first: `docker.io/library/redis:7` says more than `redis:7`. */
export const IMAGE_EXTRACTORS: readonly Extractor[] = [
  { literals: ['sandbox image '], pattern: new RegExp(`sandbox image ["'](?<image>${IMAGE})["']`, 'i') },
  {
    literals: [
      'unpack image "',
      'unpack image',
      'resolve reference',
      'resolve image',
      'resolve reference "',
      'resolve image "',
      'resolve reference: ',
    ],
    pattern: new RegExp(
      `(?:unpack image|resolve reference:?|resolve image) ["']?(?<image>${IMAGE})["':]`,
      'i',
    ),
  },
  { literals: ['docker://'], pattern: new RegExp(`docker://(?<image>${IMAGE}?)(?=[:,"'\\s]{1,2}|$)`, 'i') },
  {
    literals: ['pull image', 'pulling image ', 'pull image "', 'back-off pulling', 'image pull failed for '],
    pattern: new RegExp(
      `(?:(?:Failed to pull image|pull image) ["']|Pulling image ["']?|image pull failed for )(?<image>${IMAGE})["',\\s]`,
      'i',
    ),
  },
  { literals: ['image="', "image='"], pattern: new RegExp(`\\bimage=["'](?<image>${IMAGE})["']`) },
  {
    literals: ['image reference "', 'image tag "', "image reference '"],
    pattern: new RegExp(`image (?:reference|tag) ["'](?<image>(?!<)${IMAGE})["']`, 'i'),
  },
  { literals: ['manifest for '], pattern: new RegExp(`manifest for (?<image>${IMAGE}) not found`, 'i') },
  {
    literals: [
      'trying to pull ',
      'docker pull ',
      'crictl pull ',
      'podman pull ',
      'nerdctl pull ',
      'images pull ',
      'image pull ',
      'buildah pull ',
    ],
    pattern:
      /(?:Trying to pull|(?:docker|crictl|podman|nerdctl|buildah|images?) pull(?: --platform[ =]\S{1,40})?(?: -q)?) (?<image>[\w][\w.:/@-]{1,400}[\w])(?=\.{3}|\s|$|["'])/i,
  },
  {
    literals: [' from '],
    pattern: /(?:^|[ :])FROM (?:--platform=\S{1,40} )?(?<image>[\w.-]{1,200}[/:][\w.:/@-]{1,400}[\w])/,
  },
  {
    literals: ['image: ', 'image:  ', '"image":'],
    pattern: new RegExp(`["']?\\bImage["']?: {1,3}["']?(?<image>${IMAGE})["']?(?:,|\\s|$)`, 'i'),
  },
  {
    literals: ['repository with name', 'repository named'],
    pattern: /repository (?:with name|named) ["'](?<repository>[\w./-]{2,256})["']/i,
  },
  {
    literals: ['pull access denied for '],
    pattern: /pull access denied for (?<image>[\w][\w.:/-]{1,400}[\w])/i,
  },
  {
    literals: ['.io/', '.com/', '.dev/', '.aws/', '.org/', '.net/'],
    reach: { before: 64, after: 200 },
    pattern:
      /(?<![\w./-])(?<image>(?:[a-z0-9](?:[a-z0-9-]{0,40}\.){1,5}(?:io|com|dev|aws|org|net))\/[a-z0-9][\w./-]{1,200}:(?!\/\/)[\w][\w.-]{0,127})(?=[\s"',:]|$)/,
  },
  {
    literals: ['registry endpoint https://', '/v2/', '/v1/_ping'],
    pattern: /https?:\/\/(?<registry>[A-Za-z0-9][\w.:-]{2,250})\/v[12]\//,
  },
];
