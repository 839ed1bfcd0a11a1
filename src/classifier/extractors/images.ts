import type { Extractor } from './extractor.ts';

const IMAGE = '[\\w/<](?:[\\w.:/@+<>\\-]{0,500}[\\w@>])?';

/** Image references, fully qualified ones first: `docker.io/library/redis:7` says more than `redis:7`. */
export const IMAGE_EXTRACTORS: readonly Extractor[] = [
  { literals: ['sandbox image '], pattern: new RegExp(`sandbox image ["'](?<image>${IMAGE})["']`, 'i') },
  {
    literals: ['unpack image', 'resolve ref', 'resolve image'],
    pattern: new RegExp(
      `(?:unpack image|resolve ref(?:erence)?:?|resolve image) ["']?(?<image>${IMAGE})(?:["':]| :)`,
      'i',
    ),
  },
  {
    literals: ['trying to pull '],
    pattern:
      /Trying to pull (?<image>(?:[\w-]{1,63}\.[\w.-]{1,190}|[\w.-]{1,200}:\d{2,5})\/[\w.:/@-]{1,400}\w)(?=\.{3}|\s|$|["'])/i,
  },
  { literals: ['docker://'], pattern: new RegExp(`docker://(?<image>${IMAGE}?)(?=[:,"'\\s]{1,2}|$)`, 'i') },
  {
    literals: ['pull image', 'pullimage ', 'pulling image', 'image pull failed for '],
    pattern: new RegExp(
      `(?:(?:Failed to pull image|pull image|PullImage) ["']|Pulling image:? (?:ImageTag:|["']|(?=\\S{1,200}[/:]\\w))|image pull failed for |pull image (?=\\S{1,200}[/:]\\w))(?<image>${IMAGE})["',\\s:]`,
      'i',
    ),
  },
  {
    literals: ['container image "'],
    pattern: new RegExp(`Container image "(?<image>${IMAGE})" (?:already|is not)`, 'i'),
  },
  {
    literals: ['&container{name:'],
    pattern: new RegExp(`&Container\\{Name:[^,]{1,63},Image:(?<image>${IMAGE}),`),
  },
  { literals: ['image="', "image='"], pattern: new RegExp(`\\bimage=["'](?<image>${IMAGE})["']`) },
  // What a template left of it: a variable that nobody filled in, a tag that is empty.
  {
    literals: ['image tag "', 'image reference "', 'image name "', '"image: ', "'image: "],
    pattern:
      /(?:image (?:tag|reference|name) "|["']image: )(?<image>[\w./:-]{0,200}(?:<no value>|\$\{\w{1,60}\}|\$\(\w{1,60}\)|\$\w{1,60})[\w./:-]{0,200}|[\w.-]{1,200}(?::\d{2,5})?\/[\w./-]{1,200}:)["']/,
  },
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
    literals: ['reading manifest '],
    pattern: /reading manifest (?<tag>\w[\w.-]{0,127}) in (?<image>[\w][\w.:/-]{1,400}[\w])(?=[:\s"']|$)/,
  },
  {
    literals: ['] from ', ': from ', '> from ', 'from --platform'],
    pattern:
      /(?:\] |: |> |\b(?=FROM --platform))FROM (?:--platform=\S{1,40} )?(?<image>[\w.-]{1,200}[/:][\w.:/@-]{1,400}[\w])/,
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
      /\.(?:io|com|dev|aws|org|net)\/[a-z0-9][\w./-]{1,200}:(?!\/\/)\w[\w.-]{0,127}(?=[\s"',:]|$)(?<=(?<![\w./-])(?<image>(?:[a-z0-9](?:[a-z0-9-]{0,40}\.){1,5}(?:io|com|dev|aws|org|net))(?<!github\.com|kubernetes\.io|amazonaws\.com(?=\/id\/)|(?<![\w.])k8s\.io(?=\/(?:client-go|kubernetes|dns|apimachinery|apiserver)))\/[a-z0-9][\w./-]{1,200}:\w[\w.-]{0,127}))/,
  },
  {
    literals: ['registry endpoint https://', '/v2/', '/v1/_ping'],
    pattern: /https?:\/\/(?<registry>[A-Za-z0-9][\w.:-]{2,250})\/v[12]\//,
  },
  {
    literals: [
      ':5000/',
      ':5001/',
      ':5005/',
      ':5050/',
      ':8081/',
      ':8082/',
      ':8083/',
      ':8443/',
      ':30000/',
      ':30500/',
      ':32000/',
    ],
    pattern:
      /(?<![\w./:-])(?<image>(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9](?:[\w-]{0,60}\.){0,6}[a-z0-9][\w-]{0,60}):\d{4,5}\/(?!v[12]\/)[a-z0-9][\w./-]{0,200}:[\w][\w.-]{0,127})(?=[\s"',:;)]|$)/,
  },
  {
    literals: [' with tag '],
    pattern: /artifact (?<repository>[a-z0-9][\w./-]{1,250}) with tag (?<tag>\w[\w.-]{0,127})(?= |$)/,
  },
  {
    literals: ['access repository: '],
    pattern: /access repository: (?<repository>[a-z0-9][\w./-]{1,250}), action/,
  },
  // Addresses of the registry's own interface; an image that is named elsewhere says it better.
  {
    literals: ['/manifests/', '/blobs/', '/tags/list'],
    pattern:
      /\/v2\/(?<repository>[a-z0-9][\w./-]{0,250}?)\/(?:manifests\/(?:(?<digest>sha256:[0-9a-f]{64})|(?<tag>\w[\w.-]{0,127}))|blobs\/|tags\/list)/,
  },
  { literals: ['unpacking '], pattern: /unpacking [a-z0-9/]{3,30} (?<digest>sha256:[0-9a-f]{64})\b/ },
];
