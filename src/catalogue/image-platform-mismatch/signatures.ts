import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'manifest',
    literals: [
      'must support amd64/linux',
      'no unpack platforms defined',
      'descriptor matching platform',
      'no match for platform',
      'no matching manifest for',
      'no image found in',
      'does not match the specified platform',
      'does not match the detected host platform',
      'does not provide the specified platform',
      'no child with platform',
      'no manifest found for',
      ') does not mat',
    ],
    pattern:
      /no match for platform in|no matching manifest for [a-z0-9]{3,20}\/|no image found in (?:image index|manifest list) for|platform \([^)]{3,60}\) does not match|does not match the (?:specified|detected host) platform|does not provide the specified platform|no child with platform|descriptor matching platform|must support amd64\/linux|no unpack platforms defined: /i,
  },
  {
    id: 'exec-format',
    literals: [
      'exec format error',
      'cannot execute binary file',
      'bad cpu type in',
      'qemu-',
      'rosetta error',
      ': line ',
    ],
    pattern:
      /exec format error|cannot execute binary file|bad CPU type in executable|qemu-(?:x86_64|aarch64|arm|i386|riscv64|ppc64le|s390x)(?:-static)?: Could not open '\/lib|rosetta error: failed to open elf|: line \d{1,3}: [^ ]{0,4}ELF[^ ]{0,12}: not found/i,
  },
  {
    id: 'windows',
    literals: [
      'does not match the host operating system',
      'cannot be used on this platform',
      'windows version',
    ],
    pattern:
      /container operating system does not match the host operating system|image operating system ["'][a-z]{3,10}["'] cannot be used on this platform|a windows version [^ ]{3,60} ?-?based image is incompatible/i,
  },
];
