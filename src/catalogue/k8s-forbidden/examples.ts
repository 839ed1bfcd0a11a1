import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error from server (Forbidden): pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "shop"',
    entities: { user: 'jane', verb: 'list', resource: 'pods', namespace: 'shop' },
  },
  {
    text: 'failed to list *v1.Secret: secrets is forbidden: User "system:serviceaccount:ops:reader" cannot list resource "secrets" in API group "" at the cluster scope',
    entities: {
      user: 'system:serviceaccount:ops:reader',
      namespace: 'ops',
      serviceAccount: 'reader',
      resource: 'secrets',
    },
  },
  { text: 'Forbidden (user=system:anonymous, verb=get, resource=nodes, subresource=metrics)' },
  { text: "k8s.Autorest.HttpOperationException: Operation returned an invalid status code 'Forbidden'" },
  { text: "common.rb:117:in `rescue in handle_exception': 403 Forbidden (KubeException)" },
  { text: "Message: Forbidden! User dev doesn't have permission." },
  { text: 'RBAC: clusterrole.rbac.authorization.k8s.io "viewer" not found' },
  { text: 'Your current user or role does not have access to Kubernetes objects on this EKS cluster' },
  { text: 'ERROR    Error 403 listing DaemonSet in cluster stage-3: Forbidden' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'Error from server (Forbidden): pods "loadgen" is forbidden: exceeded quota: team-quota, requested: requests.cpu=12, used: requests.cpu=29, limited: requests.cpu=40',
    kind: 'k8s-quota-exceeded',
  },
  { text: 'error: You must be logged in to the server (Unauthorized)', kind: 'k8s-unauthorized' },
  { text: 'nginx: 403 Forbidden while reading upstream', kind: 'none' },
  { text: 'throw new ForbiddenError("User \'x\' cannot delete comment")', kind: 'none' },
];
