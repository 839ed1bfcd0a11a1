import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'pull',
    literals: [
      'pullimage',
      'docker pull',
      'crictl pull',
      'trying to pull',
      'failed to pull',
      'failed to reso',
      'cannotpullcont',
      'pulling image',
      'pinging docker',
      'pinging container',
      'trying next ho',
      'image pull fai',
      'podman pull',
      'failed to copy',
    ],
    pattern:
      /(?:failed to pull (?:image|and unpack)|failed to resolve (?:reference|image)|CannotPullContainerError|pulling image failed|pinging (?:docker|container) registry|trying next host|PullImage\b|image pull failed|(?:docker|crictl|podman) pull |failed to copy:|pulling image configuration|trying to pull )(?:(?!probe failed| Warning | Normal ).){0,620}?(?:i\/o timeout|Client\.Timeout|context deadline exceeded|no such host|connection refused|TLS handshake timeout|temporary failure in name resolution|: try again|server misbehaving|no route to host|network is unreachable|connection reset by peer|connection timed out|request canceled while waiting|proxyconnect|(?:dial|read) tcp [^:]{1,80}:\d{1,5}(?:->[^:]{1,60}:\d{1,5})?: |\/v[12]\/[^ ]{0,200}: EOF)/i,
  },
  {
    id: 'registry-call',
    literals: [
      'anonymous token: ',
      'oauth token: ',
      'bearer token: ',
      'net/http: ',
      'dial tcp',
      'context deadline exceeded',
      'proxyconnect',
      ': eof',
      'read tcp',
      'unexpected eof',
      'service unavailable',
    ],
    pattern:
      /(?:Get|Head|Post|pinging|ping|request)[ :]{1,2}['"]?https?:\/\/(?!169\.254|api\.)[^\s'"/]{3,200}\/(?:v1\/(?:_ping|repositories|images|users|search)[^\s'"]{0,200}|v2(?:\/(?:_catalog|token\?|[^\s'"]{1,255}\/(?:manifests|blobs|tags|referrers)\b)[^\s'"]{0,200}|\/)?|v1\/?)['"]?: (?:net\/http: (?:request canceled|TLS handshake timeout|timeout)|dial tcp|context deadline exceeded|proxyconnect|EOF|read tcp|unexpected EOF|Service Unavailable)|(?:failed to fetch (?:anonymous|oauth) token|requesting bearer token): (?:Get|Post) ['"]?https?:\/\/[^\s'"]{3,400}['"]?: (?:net\/http: |dial tcp|context deadline exceeded|proxyconnect|EOF|read tcp)/i,
  },
  {
    id: 'ecs',
    literals: [
      'registry auth: pull command failed',
      'cannotpullcontainer',
      'pull registry',
      'pull image man',
    ],
    pattern:
      /CannotPullContainer(?:Error)?.{0,400}?(?:timeout|timed out|no such host|connection refused|request canceled)|(?:pull registry auth|pull image manifest).{0,200}?(?:connection issue|i\/o timeout)|pull secrets or registry auth: pull command failed: ?: signal: killed/i,
  },
];
