import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Warning  InspectFailed  4s (x3 over 30s)  kubelet  Failed to apply default image tag "acme/Web:1": couldn\'t parse image reference "acme/Web:1": invalid reference format: repository name must be lowercase',
    entities: { image: 'acme/Web:1' },
  },
  {
    text: `NAME      READY   STATUS             RESTARTS   AGE
web-0     0/1     InvalidImageName   0          10s`,
    entities: { pod: 'web-0' },
  },
  { text: 'docker: invalid reference format.' },
  { text: 'could not parse reference: registry.example.com/web@v1' },
  { text: 'failed to parse image name: invalid checksum digest length' },
  { text: 'Error: repository name must be canonical' },
  { text: 'Error: invalid reference: invalid tag "1.0+build"' },
  { text: 'Error: invalid reference: missing registry or repository' },
  {
    text: 'InvalidParameterValueException: Source image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/app is not valid. Provide a valid source image.',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'ValueError: invalid date format', kind: 'none' },
  { text: 'manifest for acme/web:1 not found: manifest unknown: manifest unknown', kind: 'image-not-found' },
  { text: 'git: Could not parse reference HEAD~100', kind: 'none' },
  { text: 'fatal: invalid reference: origin/main', kind: 'none' },
];
