import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'list',
    literals: ['failed to list', 'failed to watch'],
    pattern:
      /(?:kubelet|kubenswrapper|kubelet\.go|reflector\.go)[^\n]{0,200}?failed to (?:list|watch) [\\*]{0,3}v\d[a-z0-9]{0,8}\.[^\n]{0,400}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|request canceled|EOF|network is unreachable)/i,
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
    ],
    pattern:
      /(?:unable to register node with API server|updating node status, will retry|failed to update (?:node )?lease|failed to ensure (?:node )?lease exists|unable to write event)[^\n]{0,400}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|network is unreachable)/i,
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
    ],
    pattern:
      /(?:couldn't validate the identity of the API Server|\[discovery\] failed to request cluster.info|kubeadm join[^\n]{0,300}|failed to request the cluster-info ConfigMap)[^\n]{0,300}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|context deadline exceeded|Client\.Timeout|timed out)/i,
  },
];
