import type { AnyCheck } from '../diagnostics/check.ts';
import type { Example, KindText, NearMiss, RecognisableKind, Signature } from '../domain/error-kind.ts';

/** Findings of one check that explain an error kind. */
export interface Cause {
  readonly check: AnyCheck;
  readonly codes: readonly string[];
  /** Looks closer at what only some messages say: where this one does not, the kind is decided without it. */
  readonly ifTold?: true;
}

/** What answering needs to know of an error kind, built-in or a team's own. */
export interface AnswerableKind extends RecognisableKind {
  readonly text: KindText;
  /** The vendor's pages about the error, or the team's runbook. */
  readonly links: readonly string[];
  /** Says that something failed but not why: the pod's own events and logs are read for a better kind. */
  readonly symptomOnly?: true;
  /** Explains the whole message when it leads: what other kinds show in it are the same trouble's words, and their causes would mislead. */
  readonly exclusive?: true;
  /** Concerns an AKS cluster, a whole subscription, nodes or an image rather than one workload: no pod need be named. */
  readonly about?: 'aks-cluster' | 'azure-subscription' | 'nodes' | 'image';
  /** Ordered, furthest upstream first: the first that holds leads the report. Their checks are the kind's plan. */
  readonly causes: readonly Cause[];
}

/** One thing a message can mean, with all that is known about it. */
export interface ErrorKind extends AnswerableKind {
  readonly signatures: readonly Signature[];
  /** Texts that must be recognised as this kind. */
  readonly examples: readonly Example[];
  /** Texts that look alike and must not be. */
  readonly nearMisses: readonly NearMiss[];
}

/** Names findings of a check as causes; without codes, all that the check can make, in its order. */
export function when<K extends AnyCheck>(check: K, ...codes: readonly (keyof K['codes'] & string)[]): Cause {
  return { check, codes: codes.length > 0 ? codes : Object.keys(check.codes) };
}

/** The same for a check that waits for a name which only a message can give, and most do not. */
export function whenTold<K extends AnyCheck>(check: K): Cause {
  return { ...when(check), ifTold: true };
}
