/** An error kind of the house: recognised by its own patterns, answered with its own runbook. */
export interface CustomKind {
  /** Kebab-case, unlike any built-in id. */
  readonly id: string;
  readonly title: string;
  /** Regular expressions in RE2 syntax; any one of them recognises the kind. */
  readonly patterns: readonly string[];
  /** Link to the house's own runbook. */
  readonly runbook?: string;
}
