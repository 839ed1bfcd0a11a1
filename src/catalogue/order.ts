/**
 * Every error kind, explaining ones before the ones they explain: when a message shows several, the first leads.
 * The layers go from the cloud identity inwards, because what is wrong further out shows again further in; inside a
 * layer a stated reason comes before a symptom, and the kind whose words are most particular comes first.
 */
export const KIND_ORDER: readonly string[] = [
  // A node without its pause image fails every pull: the stated reason misleads.
  'image-sandbox-missing',
  // Identity in the cloud: nothing behind it can work.
  'aws-pod-identity-failed',
  'aws-role-annotation-invalid',
  'aws-assume-role-denied',
  'aws-web-identity-invalid',
  'aws-region-invalid',
  'azure-workload-identity',
  // Pulling: reasons that others are wrapped around come first.
  'image-no-basic-auth',
  'image-platform-mismatch',
  'image-name-invalid',
  'image-rate-limited',
  'image-tls',
  'image-unauthorized',
  'image-pull-denied',
  'image-not-found',
  'node-unauthorized',
  'k8s-tls',
  'node-bootstrap-failed',
  'aws-endpoint-unreachable',
  'image-pull-timeout',
  'aws-credentials-expired',
  'aws-credentials-invalid',
  'aws-no-credentials',
  'aws-access-denied',
  'aws-throttled',
  // The managed cluster around the nodes.
  'azure-not-registered',
  'aks-conflict',
  // Nodes.
  'node-ip-exhausted',
  // The API server and who may talk to it.
  'k8s-quota-exceeded',
  'k8s-admission-denied',
  'k8s-webhook-unreachable',
  // An extension of the managed cluster fails of what its chart meets.
  'aks-extension-timeout',
  'aks-extension-failed',
  'k8s-forbidden',
  'azure-unauthorized',
  'node-api-unreachable',
  'k8s-api-unreachable',
  'node-join-failed',
  'node-cni-not-ready',
  'node-pressure',
  'node-not-ready',
  'pod-evicted',
  // Pods: what they lack, how they end, what is seen of it.
  'pod-config-missing',
  'pod-pvc-pending',
  'pod-volume-failed',
  'pod-oom-killed',
  'pod-probe-failed',
  'pod-sandbox-failed',
  'pod-start-failed',
  'k8s-unauthorized',
  'k8s-write-conflict',
  'pod-unschedulable',
  'image-pull-failed',
  'k8s-dns',
  'pod-crash-loop',
];
