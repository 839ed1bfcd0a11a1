import type { ErrorKind } from '../kind.ts';
import { causes } from './causes.ts';
import { examples, nearMisses } from './examples.ts';
import { signatures } from './signatures.ts';
import { text } from './text.ts';

/** TLS trouble with the registry. */
export const imageTls: ErrorKind = {
  id: 'image-tls',
  signatures,
  text,
  examples,
  nearMisses,
  exclusive: true,
  about: 'image',
  causes,
  links: [
    'https://github.com/containerd/containerd/blob/main/docs/hosts.md',
    'https://docs.docker.com/engine/security/certificates/',
  ],
};
