import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'reason',
    literals: ['invalidimagename'],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|error:|reason['"]?[:=]|with|status['"]?[:=]|waiting[^a-z]{0,20}) ?['"]?(?:Init:)?InvalidImageName|InvalidImageName['"]?: ?['"]?(?:failed|couldn)/i,
  },
  {
    id: 'parse',
    literals: [
      'is not valid. provide a valid source',
      'invalid reference: ',
      'parse image reference',
      'parse image name',
      'invalid reference format',
      'apply default image tag',
      'failed to parse reference',
      'failed to parse image',
      'parsing reference',
      'parsing image',
      'could not parse reference',
      'could not parse image',
      'repository nam',
      'name must be canonical',
      'unsupported digest algorithm',
      'invalid checksum digest',
      'failed to parse image name',
    ],
    pattern:
      /couldn't parse image (?:reference|name)|(?:failed to parse|parsing|could not parse) (?:image )?(?:reference|image)[^:]{0,300}: (?:invalid|repository name)|invalid reference format|repository name must be canonical|could not parse reference: [^ ]{0,200}[/@:]|failed to parse image name: |(?:unsupported digest algorithm|invalid checksum digest (?:format|length))|repository name (?:\([^)]{1,300}\) )?must be lowercase|failed to apply default image tag|invalid reference: (?:missing registry or repository|invalid (?:tag|repository|registry|digest) ['"\\])|source image [^ ]{3,300} is not valid\. Provide a valid source image/i,
  },
];
