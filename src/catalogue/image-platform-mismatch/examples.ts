import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'failed to pull and unpack image "docker.io/acme/web:1": no match for platform in manifest: not found',
    entities: { image: 'docker.io/acme/web:1' },
  },
  { text: 'exec /usr/local/bin/docker-entrypoint.sh: exec format error' },
  { text: 'no matching manifest for linux/arm64/v8 in the manifest list entries' },
  { text: 'standard_init_linux.go:228: exec user process caused: exec format error' },
  { text: "qemu-x86_64: Could not open '/lib64/ld-linux-x86-64.so.2': No such file or directory" },
  { text: 'rosetta error: failed to open elf at /lib64/ld-linux-x86-64.so.2' },
  { text: '/app/run: Bad CPU type in executable' },
  {
    text: "Cloud Run does not support image 'acme/app': Container manifest type 'application/vnd.oci.image.index.v1+json' must support amd64/linux.",
  },
  { text: 'FATA[0002] no unpack platforms defined: invalid argument' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed to resolve reference "docker.io/acme/web:1": docker.io/acme/web:1: not found',
    kind: 'image-not-found',
  },
  { text: 'date: invalid format error in report.csv', kind: 'none' },
  { text: 'exec: "/app/start.sh": permission denied: unknown', kind: 'pod-start-failed' },
  { text: "qemu-system-x86_64: Could not open '/dev/kvm': Permission denied", kind: 'none' },
];
