import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'certificate',
    literals: ['x509:', 'tls:', 'certificate'],
    pattern:
      /(?:https?:\/\/[^\s/]{3,200}\/v[12](?:\/|['"]?:)|failed to pull|pulling image|pull image|resolve reference|blobs\/|pinging (?:docker|container) registry|image pull|daemon: Get)(?:(?! Warning | Normal |probe failed|webhook).){0,600}?(?:\bx509: |tls: (?:failed|first record|handshake|bad|unknown|protocol|internal|no )|certificate (?:signed by unknown|has expired|is valid for|verify failed|is not trusted))|\bx509: [^/]{10,120} (?:when|while) pulling /i,
  },
  {
    id: 'plain-http',
    literals: ['server gave ht', 'http response to https client', 'http request to an https server'],
    pattern:
      /(?:https?:\/\/[^\s/]{3,200}\/v[12](?:\/|['"]?:)|pull|registry|manifests\/|resolve reference|daemon: Get)(?:(?! Warning | Normal |probe failed).){0,500}?(?:server gave HT(?:TP)?|HTTP response to HTTPS client|HTTP request to an HTTPS server)/i,
  },
];
