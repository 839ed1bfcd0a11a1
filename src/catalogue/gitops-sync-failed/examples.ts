import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = authentication required: Repository not found',
  },
  {
    text: "failed to checkout and determine revision: unable to clone 'ssh://git@git.example.com/ops/fleet': ssh: handshake failed: knownhosts: key mismatch",
  },
  { text: 'one or more objects failed to apply, reason: namespaces "shop-prod" not found' },
  { text: 'ReconciliationFailed  kustomize build failed: accumulating resources: no such file or directory' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'application synced to main (4f2c1d0)', kind: 'none' },
  { text: 'we should talk about GitOps some day', kind: 'none' },
];
