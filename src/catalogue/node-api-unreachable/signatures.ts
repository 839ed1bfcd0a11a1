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
    literals: ['kubelet', 'kubenswrapper'],
    pattern:
      /kube(?:let|nswrapper)(?:\[\d{1,8}\])?:(?:(?!probe failed|image|sandbox|169\.254).){0,320}?(?:\/api\/v1\/|\/apis\/|lease|register node|node status|:6443|:443\/|eks\.amazonaws\.com|azmk8s\.io|CSINode|Unable to write event)(?:(?!probe failed|image|sandbox|169\.254).){0,320}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|network is unreachable|: EOF)/i,
  },
  {
    id: 'register',
    literals: [
      'unable to register node',
      'updating node status',
      'to update lease',
      'ensure lease exists',
      'unable to write event',
    ],
    pattern:
      /(?:unable to register node with API server|updating node status, will retry|failed to update (?:node )?lease|failed to ensure (?:node )?lease exists|unable to write event)[^\n]{0,400}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|TLS handshake timeout|context deadline exceeded|Client\.Timeout|network is unreachable)/i,
  },
  {
    id: 'kubeadm',
    literals: ['kubeadm', '[discovery]', '[kubelet-check]', '[preflight]', "couldn't validate the identity"],
    pattern:
      /(?:couldn't validate the identity of the API Server|\[discovery\] failed to request cluster.info|kubeadm join[^\n]{0,300}|failed to request the cluster-info ConfigMap)[^\n]{0,300}?(?:dial tcp|connection refused|i\/o timeout|no such host|no route to host|context deadline exceeded|Client\.Timeout|timed out)/i,
  },
  {
    id: 'aks-bootstrap',
    literals: [
      'vmextensionerror_k8sapiserver',
      'exit status=51',
      'exit status=52',
      'exit status=53',
      'k8sapiserverconnfail',
      'k8sapiserverdnslookupfail',
    ],
    pattern:
      /VMExtensionError_K8SAPIServer(?:ConnFail|DNSLookupFail)|(?:vmssCSE|CSE)[^\n]{0,300}?exit (?:status|code)[= ]{1,2}5[123]\b|ERR_K8S_API_SERVER_(?:CONN|DNS_LOOKUP|AZURE_DNS_LOOKUP)_FAIL/i,
  },
];
