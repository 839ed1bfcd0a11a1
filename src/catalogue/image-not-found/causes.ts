import { pullSecretsAreRight } from '../../diagnostics/kubernetes/pull-secrets-are-right/check.ts';
import { imageItself } from '../image-chain.ts';
import { type Cause, when } from '../kind.ts';

/** What explains the error, furthest upstream first. */
export const causes: readonly Cause[] = [...imageItself, when(pullSecretsAreRight)];
