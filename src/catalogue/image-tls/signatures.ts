import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'certificate',
    literals: ['x509:', 'tls:', 'certificate'],
    pattern:
      /(?:https?:\/\/[^\s/]{3,200}\/(?:v1\/(?:_ping|repositories)|v[12]\/?['"]?:|v2\/[^\s'"]{1,255}\/(?:manifests|blobs|tags)\/|v2\/(?:_catalog|token\?))|failed to pull|pulling image|pull image|resolve reference|blobs\/|pinging (?:docker|container) registry|image pull|daemon: Get)(?:(?! Warning | Normal |probe failed|webhook).){0,600}?(?:\bx509: |tls: (?:failed|first record|handshake|bad|unknown|protocol|internal|no |unrecognized name)|certificate (?:signed by unknown|has expired|is valid for|verify failed|is not trusted))|\bx509: [^/]{10,120} (?:when|while) pulling /i,
  },
  {
    id: 'plain-http',
    literals: ['server gave ht', 'http response to https client', 'http request to an https server'],
    pattern:
      /(?:https?:\/\/[^\s/]{3,200}\/(?:v1\/(?:_ping|repositories)|v[12]\/?['"]?:|v2\/[^\s'"]{1,255}\/(?:manifests|blobs|tags)\/|v2\/(?:_catalog|token\?))|pull|registry|manifests\/|resolve reference|daemon: Get|harbor)(?:(?! Warning | Normal |probe failed).){0,500}?(?:server gave HT(?:TP)?|HTTP response to HTTPS client|HTTP request to an HTTPS server)|server gave HTTP response to HTTPS client.{0,120}?(?:镜像|鏡像|イメージ|이미지|\bimagem?\b|imagen|docker|containerd|registr|harbor)|HTTP request to an HTTPS server.{0,60}?(?:docker|podman|crictl) pull/i,
  },
];
