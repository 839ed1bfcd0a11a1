/** One test of a condition block: `"StringEquals": { "aws:SourceAccount": […] }`. */
export interface ConditionTest {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** Principals by their type (`AWS`, `Federated`, `Service`, `CanonicalUser`); `*` stands as type `*`. */
export type PrincipalList = readonly { readonly type: string; readonly value: string }[];

/** A statement in which every single value has become a list. */
export interface Statement {
  /** Its place in the document, from 0. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly principals?: PrincipalList;
  readonly notPrincipals?: PrincipalList;
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly conditions: readonly ConditionTest[];
}

/** A policy document; variables such as `${aws:username}` mean something from version 2012-10-17 on only. */
export interface Policy {
  readonly version: string;
  readonly statements: readonly Statement[];
}

/** A document that was read, or why it cannot be. */
export type PolicyReading =
  | { readonly is: 'policy'; readonly policy: Policy }
  | { readonly is: 'malformed'; readonly why: string };
