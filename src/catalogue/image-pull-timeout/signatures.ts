import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'pull',
    literals: [
      'failed to pull image',
      'failed to pull and unpack',
      'failed to resolve reference',
      'failed to resolve image',
      'cannotpullcontainererror',
      'pulling image failed',
      'pinging docker registry',
      'pinging container registry',
      'trying next host',
      'pullimage',
      'image pull failed',
      'docker pull',
      'crictl pull',
      'failed to copy:',
      'pulling image configuration',
      'trying to pull',
    ],
    pattern:
      /(?:failed to pull (?:image|and unpack)|failed to resolve (?:reference|image)|CannotPullContainerError|pulling image failed|pinging (?:docker|container) registry|trying next host|PullImage\b|image pull failed|(?:docker|crictl|podman) pull |failed to copy:|pulling image configuration|trying to pull )(?:(?!probe failed| Warning | Normal ).){0,620}?(?:i\/o timeout|Client\.Timeout|context deadline exceeded|no such host|connection refused|TLS handshake timeout|temporary failure in name resolution|: try again|server misbehaving|no route to host|network is unreachable|connection reset by peer|connection timed out|request canceled while waiting|proxyconnect|(?:dial|read) tcp [^:]{1,80}:\d{1,5}(?:->[^:]{1,60}:\d{1,5})?: |\/v[12]\/[^ ]{0,200}: EOF)/i,
  },
  {
    id: 'registry-call',
    literals: ['/v2/', '/v1/_ping', '/v2:'],
    pattern:
      /(?:Get|Head|Post|pinging|ping|request)[ :]{1,2}['"]?https?:\/\/[^\s'"]{3,200}\/v[12](?:\/[^\s'"]{0,300})?['"]?: (?:net\/http: (?:request canceled|TLS handshake timeout|timeout)|dial tcp|context deadline exceeded|proxyconnect|EOF|read tcp|unexpected EOF|Service Unavailable)/i,
  },
  {
    id: 'ecs',
    literals: ['cannotpullcontainererror', 'cannotpullcontainer', 'pull registry auth'],
    pattern:
      /CannotPullContainer(?:Error)?.{0,400}?(?:timeout|timed out|no such host|connection refused|request canceled)|(?:pull registry auth|pull image manifest).{0,200}?(?:connection issue|i\/o timeout)/i,
  },
];
