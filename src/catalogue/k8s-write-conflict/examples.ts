import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
    entities: { resource: 'deployments' },
  },
  {
    text: 'error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.replicas',
  },
  {
    text: 'Error from server (AlreadyExists): namespaces "shop" already exists',
    entities: { namespace: 'shop' },
  },
  { text: 'kubernetes.client.exceptions.ApiException: (409) Reason: Conflict' },
  {
    text: 'Error: rendered manifests contain a resource that already exists. Unable to continue with install',
  },
  { text: 'Precondition failed: UID in precondition: a1, UID in object meta: b2' },
  { text: 'io.kubernetes.client.openapi.ApiException: Conflict' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'Operation returned an invalid status code: Conflict', kind: 'aks-conflict' },
  { text: 'ParameterAlreadyExists: The parameter already exists.', kind: 'none' },
  {
    text: 'CREATE TABLE orders: relation "orders" already exists, says the migration tool of the shop',
    kind: 'none',
  },
  {
    text: 'if apierrors.IsConflict(err) {\n  // the object has been modified; requeue and let the next reconcile pick it up\n  return ctrl.Result{Requeue: true}, nil\n}',
    kind: 'none',
  },
];
