import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'list',
    literals: ['failed to list', 'failed to watch'],
    pattern:
      /(?:kubelet|kubenswrapper)[^\n]{0,200}?failed to (?:list|watch) [\\*]{0,3}v\d[a-z0-9]{0,8}\.[^\n]{0,400}?(?:dial tcp|connection (?:refused|reset)|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|request canceled|Client\.Timeout|: EOF|unexpected EOF|network is unreachable)|reflector\.go(?!.{0,60}(?:github\.com|pkg\/mod))[^\n]{0,200}?failed to (?:list|watch) [\\*]{0,3}v\d[a-z0-9]{0,8}\.(?:Node|Service|CSIDriver|RuntimeClass|Pod)\b(?!.{0,60}https:\/\/(?:10\.96|172\.20|172\.30|10\.100|10\.43|10\.0|10\.152)\.\d{1,3}\.1\b)[^\n]{0,400}?(?:dial tcp|connection (?:refused|reset)|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|request canceled|Client\.Timeout|: EOF|unexpected EOF|network is unreachable)/i,
  },
  {
    id: 'kubelet',
    literals: ['kubelet:', 'kubelet[', 'kubenswrapper:', 'kubenswrapper['],
    pattern:
      /kube(?:let|nswrapper)(?:\[\d{1,8}\])?:(?:(?!probe failed|image|sandbox|169\.254).){0,320}?(?:\/api\/v1\/|\/apis\/|lease|register node|node status|:6443|:443\/|eks\.amazonaws\.com|azmk8s\.io|CSINode|Unable to write event)(?:(?!probe failed|image|sandbox|169\.254).){0,320}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|network is unreachable|: EOF)/i,
  },
  {
    id: 'register',
    literals: [
      'to update lease',
      'ensure lease exists',
      'unable to regi',
      'updating node',
      'failed to upda',
      'failed to ensu',
      'unable to writ',
      'contact api server when',
    ],
    pattern:
      /(?:unable to register node (?:["']\S{1,253}["'] )?with API server|updating node status, will retry|failed to update (?:node )?lease|failed to ensure (?:node )?lease exists|unable to write event|contact API server when waiting for CSINode publishing)[^\n]{0,400}?(?:dial tcp|connection (?:refused|reset)|http2: |: EOF|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|network is unreachable)/i,
  },
  {
    id: 'kubeadm',
    literals: [
      'kubeadm',
      '[discovery]',
      '[kubelet-check]',
      '[preflight]',
      "couldn't valid",
      'failed to requ',
      'failed to get config map',
      'node registration',
      'kubeadm-config configmap',
    ],
    pattern:
      /(?:couldn't validate the identity of the API Server|\[discovery\] failed to request cluster.info|failed to get (?:node registration|config map)|unable to fetch the kubeadm-config ConfigMap|kubeadm join[^\n]{0,300}|failed to request the cluster-info ConfigMap)[^\n]{0,300}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|context deadline exceeded|Client\.Timeout|timed out)/i,
  },
  {
    id: 'agent',
    literals: [
      'failed to get ca certs',
      'configuration from server',
      'server is not ready',
      'empty dialer response',
      'remotedialer proxy',
      'connection to cluster at',
    ],
    pattern:
      /(?:failed to get CA certs|failed to retrieve (?:agent )?configuration from server|Waiting to retrieve (?:agent|kube-proxy) configuration; server is not ready|Failed to connect to proxy\. Empty dialer response|Remotedialer proxy error|Failed to validate connection to cluster at)(?:(?!x509).){0,300}?(?:dial tcp|read tcp|connection (?:refused|reset)|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|: EOF|unexpected EOF|network is unreachable|timed out|timeout|503)/i,
  },
  {
    id: 'signing-request',
    literals: ['certificate signing', 'signed certificate from'],
    pattern:
      /(?:cannot create certificate signing request|failed while requesting a signed certificate from the (?:control plane|master))(?:(?!x509).){0,400}?(?:dial tcp|connection (?:refused|reset)|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|request canceled|Client\.Timeout|: EOF|unexpected EOF|network is unreachable)/i,
  },
  {
    id: 'talos',
    literals: ['[talos]'],
    pattern:
      /\[talos\][^\n]{0,300}?(?:\/api\/v1\/|\/apis\/|:6443|kubelet|nodename)[^\n]{0,300}?(?:dial tcp|connection (?:refused|reset)|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|request canceled|Client\.Timeout|: EOF|unexpected EOF|network is unreachable)/i,
  },
  {
    id: 'node-status',
    literals: ['update node status exceeds retry'],
    pattern: /update node status exceeds retry count/i,
  },
  {
    id: 'rke2-ready',
    literals: [' configuration; server is not ready', 'failed to get ca certs'],
    pattern:
      /Waiting to retrieve (?:kube-proxy|agent) configuration; server is not ready|failed to get CA certs(?: at|:)? ?https?:\/\/[^\n]{3,200}?(?:connection refused|i\/o timeout|context deadline exceeded|no route to host|EOF)/i,
  },
];
