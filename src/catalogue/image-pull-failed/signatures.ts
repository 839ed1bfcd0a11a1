import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'status',
    literals: [
      'imagepullbackoff',
      'errimagepull',
      'errimageneverpull',
      'imageinspecterror',
      'registryunavailable',
      'signaturevalidationfailed',
    ],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|error:|(?<!_reason\{[^}]{0,60})(?:reason|status|state|waiting|with)['"]?(?:[:=]| is| column:?| shows?)?) ?['"(]{0,2}(?:Init:)?(?:ImagePullBackOff|ErrImagePull|ErrImageNeverPull|ImageInspectError|RegistryUnavailable|SignatureValidationFailed)\b|(?:ErrImagePull|ImagePullBackOff)['"]?: ?['"]|[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}\b.{0,60}(?:ImagePullBackOff|ErrImagePull)/i,
  },
  {
    id: 'event',
    literals: [
      'failing to pull image',
      'failed to pull image',
      'pull image or oci artifact',
      'back-off pulling image',
      'cannotpullcontainererror',
      'pull qps exceeded',
      'pulling image failed',
      'pullimage from image service failed',
      'not present with pull policy',
      'failed to register layer',
      'failed to extract layer',
      'short-name',
      'failed to pull and unpack image',
      'failed commit on ref',
      'filesystem layer verification failed',
    ],
    pattern:
      /failed to pull image ["'[]|failed to pull image["']? err=|unable to pull image or OCI artifact|back-off pulling image ["']|CannotPullContainerError: |pull QPS exceeded|pulling image failed: |PullImage from image service failed|is not present with pull policy of never|failed to (?:register|extract) layer|short-name ["'][^"']{1,200}["'] did not resolve|failed to pull and unpack image ["']|failed commit on ref|filesystem layer verification failed|trying and failing to pull image/i,
  },
  {
    id: 'copy',
    literals: [
      '/getimageblob',
      "to start: image can't be pulled",
      'source image rejected',
      'image pull failed for',
      'copying config: ',
      'copying system image',
      'storing blob to file',
      'adding layer with blob',
      'applylayer exit status',
      'unpack image on snapshotter',
      'reader from content store',
      'supported since containerd',
      'schema 1 image manifests are',
      'commit digest sha256',
      'prepare extraction snapshot',
      'httpreadseeker: failed open',
      'unexpected status code',
      'failed to inspect image',
      'committing the finished image',
      'layers from manifest',
      'image config verification',
      'unexpected http status: 5',
      'execing credential provider',
    ],
    pattern:
      /source image rejected: |image pull failed for [^ ]{1,300} because|copying system image[^\n]{0,120}?: (?:copying config|writing|reading|context canceled|storing)|copying config: (?:context canceled|reading|writing|happened)|(?:writing|storing) blob[^\n]{0,80}?(?:storing blob to file|adding layer with blob)|\bApplyLayer exit status \d|failed to unpack image on snapshotter|failed to get reader from content store|no longer supported since containerd|schema 1 image manifests are no longer supported|unexpected commit digest sha256|failed to prepare extraction snapshot|httpReadSeeker: failed open: (?:unexpected EOF|content)|unexpected status code [^ ]{5,300}\/(?:blobs|manifests)\/[^ ]{1,200}: (?:40[025-9]|5\d\d)\b|failed to inspect image ["']|committing the finished image: |layers from manifest don't match|image config verification failed for digest|received unexpected HTTP status: 5\d\d|error execing credential provider plugin|\/GetImageBlob\d{0,20}: no space left on device|is waiting to start: image can't be pulled/i,
  },
  {
    id: 'layers',
    literals: [
      'error pulling image configuration: ',
      'unexpected media type text',
      'download failed after attempts=',
      'filesystem layer verification failed for digest',
    ],
    pattern:
      /error pulling image configuration: |[Uu]nexpected media type text\/html for sha256|download failed after attempts=\d{1,2}: (?:unknown blob|EOF|unexpected)|filesystem layer verification failed for digest/i,
  },
];
