import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to pull image "quay.io/acme/web:1.4": rpc error: code = Unknown desc = failed to pull and unpack image "quay.io/acme/web:1.4": failed to resolve reference "quay.io/acme/web:1.4": failed to do request: Head "https://quay.io/v2/acme/web/manifests/1.4": dial tcp: lookup quay.io on 10.0.0.2:53: no such host',
    entities: {
      image: 'quay.io/acme/web:1.4',
      registry: 'quay.io',
      repository: 'acme/web',
      tag: '1.4',
      host: 'quay.io',
    },
  },
  {
    text: 'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    entities: { host: 'registry-1.docker.io' },
  },
  {
    text: 'CannotPullContainerError: inspect image has been retried 5 time(s): failed to resolve ref "docker.io/library/nginx:latest": failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/latest": dial tcp 54.1.2.3:443: i/o timeout',
  },
  {
    text: `crictl pull registry.k8s.io/e2e:1
FATA[0030] pulling image: failed to resolve reference "registry.k8s.io/e2e:1": failed to do request: Head "https://registry.k8s.io/v2/e2e/manifests/1": dial tcp 34.96.108.209:443: connect: connection refused`,
  },
  {
    text: 'ResourceInitializationError: unable to pull secrets or registry auth: pull command failed: : signal: killed',
  },
  {
    text: 'failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Alibrary%2Fnginx%3Apull&service=registry.docker.io": dial tcp 3.1.1.1:443: i/o timeout',
  },
  {
    text: 'failed to fetch oauth token: Post "https://acme.azurecr.io/oauth2/token": dial tcp: lookup acme.azurecr.io: no such host',
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Failed to pull image "reg.corp.example/app:1": Get "https://reg.corp.example/v2/": x509: certificate signed by unknown authority',
    kind: 'image-tls',
  },
  {
    text: 'Failed to pull image "quay.io/acme/web:1.4": rpc error: code = NotFound desc = failed to resolve reference "quay.io/acme/web:1.4": quay.io/acme/web:1.4: not found',
    kind: 'image-not-found',
  },
  {
    text: 'Readiness probe failed: Get "http://10.1.2.3:8080/healthz": dial tcp 10.1.2.3:8080: i/o timeout',
    kind: 'pod-probe-failed',
  },
  {
    text: 'failed calling webhook "check.example.com": Post https://hook.system.svc:443/v1/admit?timeout=3s: dial tcp 10.2.0.3:8443: i/o timeout',
    kind: 'k8s-webhook-unreachable',
  },
  { text: 'POST https://api.example.com/v2/token: dial tcp 10.0.0.1:443: i/o timeout', kind: 'none' },
  { text: 'GET https://api.acme.io/v2/: context deadline exceeded', kind: 'none' },
];
