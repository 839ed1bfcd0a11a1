/** One observed fact: what was looked at, where in it, and what it said. */
export interface Evidence {
  /** The object, the way its vendor's command line names it: `serviceaccount shop/checkout`, `role arn:aws:iam::…`. */
  readonly subject: string;
  /** The field, path or question; empty when the object as a whole is meant. */
  readonly path: string;
  /** What was found there, already free of secrets: a value, or `absent`. */
  readonly value: string;
}

/** A permission of the bot that a read needs, in the vendor's own words. */
export type Permission =
  | {
      readonly provider: 'kubernetes';
      readonly verb: 'get' | 'list' | 'watch';
      /** API group; empty for the core group. */
      readonly group: string;
      /** Plural resource name, with subresource: `pods`, `pods/log`. */
      readonly resource: string;
      readonly namespace?: string;
    }
  | {
      readonly provider: 'aws';
      /** IAM action: `iam:GetRole`. */
      readonly action: string;
      /** The ARN or name that was asked for, where known. */
      readonly resource?: string;
      readonly account?: string;
    }
  | {
      readonly provider: 'azure';
      /** Resource-manager action: `Microsoft.ContainerService/managedClusters/read`. */
      readonly action: string;
      readonly scope?: string;
    };

/** Why a check could not look. */
export type Obstacle =
  /** The access rules do not let the asker see it; what it is called is not said either. */
  | { readonly kind: 'not-allowed'; readonly needs: 'namespace' | 'cluster' | 'account' }
  | { readonly kind: 'forbidden'; readonly permission: Permission }
  /** The credentials themselves were refused; `why` says so and what to do. */
  | { readonly kind: 'unauthenticated'; readonly target: string; readonly why: string }
  /** `why` is a clause: `it refused the connection`. */
  | { readonly kind: 'unreachable'; readonly target: string; readonly why?: string }
  | { readonly kind: 'not-configured'; readonly missing: string }
  /** Neither the message nor what was read says these names. */
  | { readonly kind: 'not-named'; readonly names: readonly string[] }
  /** What decides is not to be seen from outside: a condition on something that only the caller knows. */
  | { readonly kind: 'undecidable'; readonly question: string }
  /** `read` is the call that took too long, where one is known: `list events`, `iam:GetRole`. */
  | { readonly kind: 'timed-out'; readonly afterMs: number; readonly read?: string }
  | { readonly kind: 'crashed'; readonly error: string };

/** What a check found out. `skipped` means that its question does not arise here. */
export type Outcome =
  | { readonly status: 'ok'; readonly evidence: readonly Evidence[] }
  | {
      readonly status: 'problem';
      readonly code: string;
      readonly args: Readonly<Record<string, string>>;
      readonly evidence: readonly [Evidence, ...Evidence[]];
    }
  | { readonly status: 'unchecked'; readonly obstacle: Obstacle }
  | { readonly status: 'skipped'; readonly because: string };
