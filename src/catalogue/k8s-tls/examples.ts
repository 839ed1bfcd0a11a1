import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Unable to connect to the server: x509: certificate signed by unknown authority' },
  {
    text: 'Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": failed to call webhook: Post "https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    also: ['k8s-webhook-unreachable'],
    entities: { webhook: 'validate.nginx.ingress.kubernetes.io' },
  },
  {
    text: 'E0122 05:47:02.440871 1 authentication.go:64] Unable to authenticate the request due to an error: x509: certificate has expired or is not yet valid',
    also: ['k8s-unauthorized'],
  },
  {
    text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='10.43.0.1', port=443): Max retries exceeded with url: /apis/batch/v1/namespaces/etl/jobs (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1006)')))",
  },
  {
    text: 'Error from server: Get "https://10.0.3.5:10250/containerLogs/shop/web-0/web": remote error: tls: internal error',
  },
  { text: 'error: tls: private key does not match public key' },
  { text: 'The server uses a certificate signed by unknown authority. You can bypass the certificate check' },
  { text: 'level=fatal msg="token CA hash does not match the Cluster CA certificate hash"' },
  {
    text: 'AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: PartialChain\n  at k8s.Kubernetes.SendRequestRaw()',
  },
  { text: 'Unable to connect to the server: remote error: tls: handshake failure' },
  {
    text: 'SSL_connect returned=1 errno=0 state=error: certificate verify failed (self signed certificate in certificate chain) (Kubeclient::HttpError)',
  },
  {
    text: 'rejected connection from "10.9.0.2:40000" (error "remote error: tls: bad certificate", ServerName "etcd-1")',
  },
  {
    text: 'kube_client::client::builder: failed with error client error (Connect): invalid peer certificate: UnknownIssuer',
  },
  { text: 'invalid peer certificate: UnknownIssuer at kube_client::client' },
  { text: 'Error: Failed to configure client: tls: failed to find any PEM data in certificate input' },
  {
    text: 'Part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-01-01 00:00:00 +0000 UTC',
  },
  { text: 'certificate apiserver-kubelet-client is not signed by corresponding CA' },
  {
    text: 'grpc: addrConn.createTransport failed to connect to {127.0.0.1:2379}. Err: connection error: desc = "transport: authentication handshake failed: x509: certificate has expired"',
  },
  { text: 'TLS handshake error from 10.9.1.1:555: no serving certificate available for the kubelet' },
  { text: 'javax.net.ssl.SSLPeerUnverifiedException: Hostname kubernetes.default.svc not verified' },
  {
    text: 'Cluster-Http-Server 2026/01/29 06:42:17 http: TLS handshake error from 10.0.1.7:44072: remote error: tls: bad certificate',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Failed to pull image "reg.corp.example/app:1": failed to do request: Head "https://reg.corp.example/v2/app/manifests/1": x509: certificate signed by unknown authority',
    kind: 'image-tls',
  },
  { text: 'http: TLS handshake error from 168.63.129.16:41902: EOF', kind: 'none' },
  {
    text: "fatal: unable to access 'https://git.corp.example/web.git/': SSL certificate problem: self signed certificate",
    kind: 'none',
  },
  {
    text: "requests.exceptions.SSLError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/flask/ (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')))",
    kind: 'none',
  },
  { text: 'invalid peer certificate: UnknownIssuer while fetching https://crates.io', kind: 'none' },
  {
    text: 'x509: certificate signed by unknown authority when calling https://smtp.corp.example:465',
    kind: 'none',
  },
];
