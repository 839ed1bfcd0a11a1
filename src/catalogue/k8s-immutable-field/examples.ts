import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'The Deployment "web" is invalid: spec.selector: Invalid value: v1.LabelSelector{...}: field is immutable',
  },
  {
    text: "The StatefulSet \"db\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy' are forbidden",
  },
  {
    text: 'persistentvolumeclaims "data-db-0" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
  },
  { text: 'The RoleBinding "ci" is invalid: roleRef: Invalid value: cannot change roleRef' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'we use immutable image tags', kind: 'none' },
  {
    text: 'Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
    kind: 'k8s-write-conflict',
  },
];
