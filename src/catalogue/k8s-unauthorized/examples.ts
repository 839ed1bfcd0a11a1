import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'error: You must be logged in to the server (Unauthorized)' },
  {
    text: `kubernetes.client.rest.ApiException: (401)
Reason: Unauthorized`,
  },
  {
    text: 'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
  },
  {
    text: 'level=warning msg="access denied" arn="arn:aws:iam::111122223333:role/deployer" client="127.0.0.1:44610" error="ARN is not mapped" method=POST path=/authenticate',
  },
  {
    text: 'Unable to connect to the server: failed to refresh token: oauth2: cannot fetch token: 400 Bad Request',
  },
  { text: "k8s.Autorest.HttpOperationException: Operation returned an invalid status code 'Unauthorized'" },
  {
    text: 'ApiError: "Unauthorized": Failed to parse error data (ErrorResponse { status: "401 Unauthorized", message: "Unauthorized", reason: "Failed to parse error data", code: 401 })',
  },
  { text: 'Kubeclient::HttpError: HTTP status code 401, Unauthorized' },
  { text: "common.rb:117:in `rescue in handle_exception': Unauthorized (KubeException)" },
  {
    text: "Message: Unauthorized! Configured service account doesn't have access. Service account may have been revoked.",
  },
  {
    text: 'HttpError: HTTP request failed at Request._callback (/srv/node_modules/@kubernetes/client-node/dist/gen/api/coreV1Api.js:17:1) { statusCode: 401 }',
  },
  {
    text: 'failed to sync cluster https://10.9.0.1:6443: failed to load initial state of resource Pod: Unauthorized',
  },
  { text: 'error synchronizing cache state : Unauthorized' },
  {
    text: 'pkg/mod/k8s.io/client-go@v0.29.3/tools/cache/reflector.go:229: failed to list *v1.Service: Unauthorized',
  },
  { text: 'error: Login failed (401 Unauthorized)\nVerify you have provided the correct credentials.' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Error from server (Forbidden): nodes is forbidden: User "jane" cannot list resource "nodes" in API group "" at the cluster scope',
    kind: 'k8s-forbidden',
  },
  { text: 'POST http://localhost:8081/session 401 (Unauthorized)', kind: 'none' },
  {
    text: 'kubelet[5086]: E0418 15:37:02.297113 5086 reflector.go:123] k8s.io/kubernetes/pkg/kubelet/kubelet.go:445: Failed to list *v1.Service: Unauthorized',
    kind: 'node-unauthorized',
  },
  { text: 'HTTP 401 Unauthorized from https://api.payments.example/v1/charges', kind: 'none' },
];
