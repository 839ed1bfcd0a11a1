/** A linear model of which kinds a text may be, as `npm run train:suggestions` writes it. */
export interface SuggestionModel {
  /** Ids of kinds, `none` first; a column of the weights each. */
  readonly classes: readonly string[];
  /** Words and pairs, a row of the weights each. */
  readonly features: readonly string[];
  /** One weight a class and feature, row by row: signed bytes in base64, to be multiplied by `scale`. */
  readonly weights: string;
  readonly scale: number;
  /** One number a class. */
  readonly bias: readonly number[];
}
