/** Part of a list; `complete` is false when a limit cut it. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly complete: boolean;
}
