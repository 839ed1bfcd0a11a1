import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "reg.corp.example/app:1": rpc error: code = Unknown desc = failed to do request: Head "https://reg.corp.example/v2/app/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    entities: { image: 'reg.corp.example/app:1', registry: 'reg.corp.example' },
  },
  {
    text: 'Error response from daemon: Get "https://10.0.0.5:5000/v2/": http: server gave HTTP response to HTTPS client',
    entities: { host: '10.0.0.5' },
  },
  { text: '拉不下来：http: server gave HTTP response to HTTPS client，镜像是 10.20.30.4:5000/base/web:1' },
  { text: 'harbor: http: server gave HTTP response to HTTPS client' },
  { text: 'Error: Get "https://harbor.acme.io/v2/": remote error: tls: unrecognized name' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Unable to connect to the server: x509: certificate signed by unknown authority', kind: 'k8s-tls' },
  {
    text: 'Liveness probe failed: Get "https://10.1.2.3:8443/healthz": http: server gave HTTP response to HTTPS client',
    kind: 'pod-probe-failed',
  },
  { text: "The registry's certificate is renewed every March, nothing to do.", kind: 'none' },
  {
    text: 'Get "https://vault.example.com:8200/v1/sys/health": dial tcp 10.0.0.4:8200: connect: connection refused',
    kind: 'none',
  },
];
