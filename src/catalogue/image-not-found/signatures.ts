import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'manifest',
    literals: [
      'manifest unknown',
      'manifest_unknown',
      'manifest for',
      'is not found',
      'name unknown',
      'name_unknown',
      'not known to registry',
      'manifest tagged by',
    ],
    pattern:
      /manifest unknown|MANIFEST_UNKNOWN|manifest for [^ ]{1,400} not found|manifest tagged by ["'][^"']{1,128}["'] is not found|\bname unknown\b|NAME_UNKNOWN|repository name not known to registry/i,
  },
  {
    id: 'resolve',
    literals: ['failed to solve', 'not found', ': requested im', 'does not exist', 'code = notfoun'],
    pattern:
      /(?:failed to resolve (?:reference|image|source metadata)|failed to pull (?:image|and unpack)|trying to pull|pulling image|pull image|CannotPullContainer)(?:(?! Warning | Normal |no match for platform).){0,600}?(?:: not found(?!\w)|404 Not Found|: requested image not found|does not exist)|code = NotFound desc = failed to pull|failed to solve: (?:[^ ]{1,300}: ){1,2}not found/i,
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
