/**
 * Every error kind, explaining ones before the ones they explain: when a message shows several, the first leads.
 * Within a layer, a stated reason comes before a symptom; across layers, the cloud comes before the cluster and the
 * cluster before the pod, because what is wrong further out shows again further in.
 */
export const KIND_ORDER: readonly string[] = [
  'aws-assume-role-denied',
  'aws-web-identity-invalid',
  'aws-no-credentials',
  'aws-access-denied',
];
