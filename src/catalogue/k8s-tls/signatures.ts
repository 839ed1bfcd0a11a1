import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'server',
    literals: [
      'x509:',
      'certificate',
      'failed to veri',
      'bad certificat',
      'unknown certif',
      'signed by unkn',
      'has expired or',
    ],
    pattern:
      /(?:unable to connect to the server|error from server|kubernetes cluster unreachable|failed calling (?:admission )?webhook|couldn't get current server|unable to authenticate the request|kubelet|kube-apiserver|apiserver|reflector\.go|client-go|authentication\.go|etcd|\.svc\b|:6443|:10250|azmk8s\.io|eks\.amazonaws\.com|metrics-server|kubeconfig|kubernetes|kubeadm|webhook|api\/v1|apis\/)(?:(?!\/v2\/|pull image|docker\.io|\.dkr\.|registry).){0,500}?(?:\bx509: |tls: (?:failed to verify|bad certificate|unknown certificate)|certificate (?:signed by unknown authority|has expired or is not yet valid))/i,
  },
  {
    id: 'x509-first',
    literals: ['tls: bad cert', 'tls: unknown ce', 'tls: failed to ', 'x509:'],
    pattern:
      /\bx509: (?:(?!\/v2\/|docker\.io|registry).){0,240}?(?:kubernetes|kube-apiserver|kubelet|\.svc\b|:6443|cluster\.local|apiserver)|\btls: (?:bad certificate|unknown certificate(?: authority)?|failed to verify)[^\n]{0,120}(?:kube-apiserver|apiserver|webhook|kubelet)/i,
  },
  {
    id: 'alone',
    literals: [
      'x509: certificate',
      'certificate signed by unknown authority',
      'certificate has expired or is not yet valid',
      'certificate is valid for',
      'cannot validat',
    ],
    pattern:
      /^(?:(?!https?:\/\/).){0,120}\bx509: (?:certificate (?:signed by unknown authority|has expired or is not yet valid|is valid for)|cannot validate certificate)(?:(?!\/v2\/|registry|docker|pull|https?:\/\/(?!kubernetes)|git|smtp|ldap|proxy|curl|vault|mongo|postgres).){0,300}$/i,
  },
  {
    id: 'java',
    literals: [
      'pkix path',
      'unable_to_verify_leaf_signature',
      'sslhandshakeex',
      'signed certifi',
      'unable to get',
      'unable to verify',
    ],
    pattern:
      /(?:PKIX path building failed|SSLHandshakeException|self.signed certificate|unable to (?:get|verify)[^\n]{0,40}certificate)[^\n]{0,300}(?:kubernetes|fabric8|:6443|\.svc\b|apiserver)|(?:kubernetes|fabric8|:6443|apiserver)[^\n]{0,300}(?:PKIX path building failed|SSLHandshakeException|self.signed certificate in certificate chain)/i,
  },
];
