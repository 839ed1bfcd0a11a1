/** One thing that is wrong in the file. */
export interface Finding {
  /** Where: keys and list positions from the top. */
  readonly path: readonly (string | number)[];
  /** What is wrong there and what to do, to follow the name of the place. */
  readonly words: string;
  /** Whether the place meant is the key rather than its value. */
  readonly atKey?: boolean;
}

/** A path the way people write it: `clusters[0].eks.region`. */
export function placeOf(path: Finding['path']): string {
  const words = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return words.startsWith('.') ? words.slice(1) : words;
}
