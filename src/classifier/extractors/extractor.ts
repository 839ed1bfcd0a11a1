import type { Window } from '../windows.ts';

/** A pattern that reads entities wherever they stand; it decides nothing about the kind. */
export interface Extractor {
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
  /** Named groups are entity names; a trailing digit tells alternatives apart. */
  readonly pattern: RegExp;
  /** How much around a literal is looked at, where the usual is too little or too much. */
  readonly reach?: Window;
  /** Take the last match instead of the first: wrapped errors name the innermost at the end. */
  readonly last?: boolean;
}

/** Names stand close to the words that introduce them. */
export const EXTRACTOR_REACH: Window = { before: 100, after: 256 };
