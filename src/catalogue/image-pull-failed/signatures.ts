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
    ],
    pattern:
      /(?:\d{1,2}\/\d{1,2}|error:|(?:reason|status|state|with)['"]?(?:[:=]| is)?) ?['"(]{0,2}(?:Init:)?(?:ImagePullBackOff|ErrImagePull|ErrImageNeverPull|ImageInspectError|RegistryUnavailable)\b|(?:ErrImagePull|ImagePullBackOff)['"]?: ?['"]|[a-z0-9]-[a-z0-9]{5,10}-[a-z0-9]{5}\b.{0,60}(?:ImagePullBackOff|ErrImagePull)/i,
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
];
