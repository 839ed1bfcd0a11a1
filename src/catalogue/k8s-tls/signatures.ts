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
      'tls: internal error',
      'expired certificate',
      'unknown certif',
      'signed by unkn',
      'has expired or',
    ],
    pattern:
      /(?:unable to connect to the server|error from server|kubernetes cluster unreachable|failed calling (?:admission )?webhook|couldn't get current server|unable to authenticate the request|kubelet|kube-apiserver|apiserver|reflector\.go|client-go|authentication\.go|etcd|\.svc\b|:6443|:10250|azmk8s\.io|eks\.amazonaws\.com|metrics-server|kubeconfig|kubernetes|kubeadm|webhook|api\/v1|apis\/|https:\/\/\[?[\d.:a-f]{7,39}\]?(?::\d{2,5})?\/(?:apis?|version|healthz|livez|readyz)\b)(?:(?!\/v2\/|pull image|docker\.io|\.dkr\.|registry|(?<!eks\.)amazonaws\.com).){0,500}?(?:\bx509: |remote error: tls: (?:internal error|expired certificate)|tls: (?:failed to verify|bad certificate|unknown certificate)|certificate (?:signed by unknown authority|has expired or is not yet valid))/i,
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
  {
    id: 'clients',
    literals: ['certificate_verify_failed', 'failed, reason:', 'root certificates'],
    pattern:
      /exceeded with url: \/(?:(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)|apis?\/?(?:\?\S{1,60})? |version)[^\n]{0,300}?CERTIFICATE_VERIFY_FAILED|CERTIFICATE_VERIFY_FAILED[^\n]{0,300}?: \/(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)|request to https?:\/\/[^\s"'/]{1,200}\/(?:api\/v1\/(?:namespaces|nodes|pods|services|secrets|configmaps|endpoints|events|persistentvolume|serviceaccounts|replicationcontrollers|watch)|apis\/(?:apps|batch|autoscaling|policy|extensions|[a-z0-9-]{1,60}\.[a-z0-9.-]{1,80})\/v\d)[^\s"']{0,400} failed, reason: (?:self.signed|unable to (?:verify|get)|certificate has|Hostname\/IP)|unable to load root certificates: unable to parse bytes as PEM block/i,
  },
  {
    id: 'kubeconfig',
    literals: [
      'key does not match public key',
      'unable to read client-',
      'unable to read certificate-auth',
      'server uses a certificate signed',
      'remote certificate is invalid',
      'token ca hash does not match',
      'of the public keys',
      'server: remote error: tls',
    ],
    pattern:
      /tls: private key does not match public key|unable to read (?:client-cert|client-key|certificate-authority) \S{1,300} for |the server uses a certificate signed by (?:an )?unknown authority|remote certificate is invalid[^\n]{0,800}? at k8s\.|token CA hash does not match|none of the public keys ['"]sha256:[^\n]{1,200} are pinned|unable to connect to the server: remote error: tls: /i,
  },
  {
    id: 'programs',
    literals: [
      '(kubeclient::',
      'rejected connection',
      'invalid peer certificate',
      'failed to configure client: tls:',
      'existing bootstrap client cert',
      'signed by corresponding ca',
    ],
    pattern:
      /certificate verify failed[^\n]{0,160}\(Kubeclient::|\brejected connection\b[^\n]{0,300}?(?:\btls: |x509: )|\bkube_client::[^\n]{0,300}invalid peer certificate|invalid peer certificate[^\n]{0,300}\bkube(?:_client)?::|failed to configure client: tls: |part of the existing bootstrap client certificate in \S{3,200} is expired|certificate [\w/-]{2,60} is not signed by corresponding CA/i,
  },
  {
    id: 'components',
    literals: ['authentication handshake failed:', 'no serving certificate available', 'hostname kubernetes'],
    pattern:
      /:2379\b[^\n]{0,300}authentication handshake failed: (?:x509|tls|remote error)|no serving certificate available for the kubelet|\bHostname kubernetes(?:\.default[\w.]{0,40})? not verified/i,
  },
  {
    id: 'handshake',
    literals: ['http: tls handshake error from '],
    pattern:
      /(?:Cluster-Http-Server|apiserver|k3s|rke2|controller-runtime\.webhook)[^\n]{0,160}?http: TLS handshake error from [^\n]{3,60}: remote error: tls: (?:bad certificate|unknown certificate)/i,
  },
];
