/** A stretch of text that holds a secret, and which kind of secret. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Looks for one family of secrets in a text, in time linear in its length. */
export type FindSecrets = (text: string) => readonly Span[];

/** Looks for one family of secrets at the places where a literal of it begins, reading a bounded window there. */
export interface Finder {
  /** Lower-case texts, at least one of which stands in every secret's window. */
  readonly literals: readonly string[];
  /** Begins a text: the function is called with the places of the literals, ascending. */
  readonly begin: (text: string) => (at: number) => Span | undefined;
}

/** What stands in the place of a secret. */
export const maskOf = (kind: string): string => `[REDACTED:${kind}]`;

/** Finds masks that already stand in a text. */
export const MASK = /\[REDACTED:[a-z0-9-]{1,40}\]/g;
