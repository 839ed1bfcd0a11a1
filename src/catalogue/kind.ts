import type { AnyCheck } from '../diagnostics/check.ts';
import type { Example, KindText, NearMiss, RecognisableKind, Signature } from '../domain/error-kind.ts';

/** Findings of one check that explain an error kind. */
export interface Cause {
  readonly check: AnyCheck;
  readonly codes: readonly string[];
}

/** One thing a message can mean, with all that is known about it. */
export interface ErrorKind extends RecognisableKind {
  readonly signatures: readonly Signature[];
  readonly text: KindText;
  /** Texts that must be recognised as this kind. */
  readonly examples: readonly Example[];
  /** Texts that look alike and must not be. */
  readonly nearMisses: readonly NearMiss[];
  /** The vendor's pages about the error. */
  readonly links: readonly string[];
  /** Says that something failed but not why: the pod's own events and logs are read for a better kind. */
  readonly vague?: true;
  /** Concerns an AKS cluster, or a whole subscription, rather than one workload: no pod need be named. */
  readonly about?: 'aks-cluster' | 'azure-subscription';
  /** Ordered, furthest upstream first: the first that holds leads the report. Their checks are the kind's plan. */
  readonly causes: readonly Cause[];
}

/** Names findings of a check as causes; without codes, all that the check can make, in its order. */
export function when<K extends AnyCheck>(check: K, ...codes: readonly (keyof K['codes'] & string)[]): Cause {
  return { check, codes: codes.length > 0 ? codes : Object.keys(check.codes) };
}
