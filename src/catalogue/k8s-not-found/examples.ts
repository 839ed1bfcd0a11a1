import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Error from server (NotFound): deployments.apps "checkuot" not found' },
  {
    text: 'error: resource mapping not found for name: "web" namespace: "" from "web.yaml": no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"\nensure CRDs are installed first',
  },
  { text: 'error: the server doesn\'t have a resource type "rollouts"' },
  { text: 'Error from server (NotFound): namespaces "shpo" not found' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: '404 page not found', kind: 'none' },
  { text: 'Failed to pull image "acme/web:9": manifest unknown', kind: 'image-not-found' },
];
