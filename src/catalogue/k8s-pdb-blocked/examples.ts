import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'error when evicting pods/"web-6d9f7c8b5-x2k4p" -n "shop" (will retry after 5s): Cannot evict pod as it would violate the pod\'s disruption budget.',
  },
  {
    text: 'Error from server: This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
  },
  { text: 'Cannot disrupt Node: pdb "shop/web" prevents pod evictions' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'poddisruptionbudget.policy/web created', kind: 'none' },
  { text: 'our error budget is used up', kind: 'none' },
];
