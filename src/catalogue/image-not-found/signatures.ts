import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'manifest',
    literals: [
      '"not_found",',
      '" on source: ',
      'unable to locate any tags in provided',
      'unknown: repository ',
      'manifest unknown',
      'manifest_unknown',
      'manifest for',
      'is not found',
      'name unknown',
      'name_unknown',
      'not known to registry',
      'manifest tagged by',
      'reading manifest',
      'no such manifest',
      'fetch content descriptor',
      ': image not known',
      'no such image',
      ': not found',
      'unknown: artifact',
      'does not exist. provide',
    ],
    pattern:
      /manifest unknown|MANIFEST_UNKNOWN|manifest for [^ ]{1,400} not found|manifest tagged by ["'][^"']{1,128}["'] is not found|\bname unknown\b|NAME_UNKNOWN|repository name not known to registry|reading manifest [^ ]{1,128} in [^ ]{1,200}: received unexpected HTTP status: 404|\bno such manifest: |could not fetch content descriptor sha256:[^\n]{0,160}? from remote: not found|(?:Error: [^ ]{1,255}|:[\w.-]{1,128}): image not known\b|daemon: No such image: |(?:ERROR|(?:INSTALLATION|UPGRADE) FAILED|failed to resolve [^ ]{1,128}): [a-z0-9.-]{2,60}\.[a-z]{2,10}\/[^ ]{1,200}: not found\b|unknown: artifact .{1,200}? not found|source image [^ ]{5,300} does not exist\. Provide|failed to perform \\?"\w{4,20}\\?" on source: [^ ]{3,300}: not found|unable to locate any tags in provided repository: oci:|"NOT_FOUND", ?"message": ?"(?:artifact|repository) [^ ]{1,200} not found|unknown: repository [^ ]{1,200} not found/i,
  },
  {
    id: 'resolve',
    literals: ['failed to solve', 'not found', ': requested im', 'does not exist', 'code = notfoun'],
    pattern:
      /(?:failed to resolve (?:reference|image|source metadata)|failed to pull (?:image|and unpack)|trying to pull|pulling image|pull image|CannotPullContainer)(?:(?! Warning | Normal |no match for platform).){0,600}?(?:(?<!(?:content digest|media type [^ ]{1,60} for) sha256:[a-f0-9]{0,64}): not found(?!\w)|404 Not Found|: requested image not found|does not exist(?! or (?:may require|no pull access)))|code = NotFound desc = failed to pull|failed to solve: (?:[^ ]{1,300}: ){1,2}not found/i,
  },
  {
    id: 'ecr',
    literals: [
      'repositorynotfoundexception',
      'imagenotfoundexception',
      'the repository with name',
      'the image with imageid',
      'image not found',
      'cannotpullimag',
    ],
    pattern:
      /RepositoryNotFoundException|ImageNotFoundException|the repository with name ['"]?[^ '"]{1,300}['"]? does not exist|the image with imageId .{1,200}? does not exist|CannotPullImageManifestError.{0,200}?not found/i,
  },
];
