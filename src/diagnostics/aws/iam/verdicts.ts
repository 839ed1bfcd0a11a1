/** An answer that may be out of reach: a condition on something that is not known is never guessed. */
export type Tri = 'yes' | 'no' | 'unknown';

/** All must hold. */
export const every = (answers: readonly Tri[]): Tri =>
  answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';

/** One must hold. */
export const some = (answers: readonly Tri[]): Tri =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';

/** The opposite. */
export const not = (answer: Tri): Tri => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown');

/** Yes or no from what is certain. */
export const certain = (holds: boolean): Tri => (holds ? 'yes' : 'no');
