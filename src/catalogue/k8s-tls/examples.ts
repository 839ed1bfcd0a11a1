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
];
