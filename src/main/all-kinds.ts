import { kinds } from '../catalogue/index.ts';
import type { AnswerableKind } from '../catalogue/kind.ts';
import { customKind } from '../classifier/custom-kind.ts';
import { ConfigurationError } from '../config/configuration-error.ts';
import type { CustomKind } from '../config/custom-kind.ts';

/** The built-in kinds and those of the house; a pattern that cannot be used is an error of the configuration. */
export function allKinds(custom: readonly CustomKind[]): readonly AnswerableKind[] {
  const made = custom.map(customKind);
  const problems = made.flatMap(one => (one.ok ? [] : [one.error]));
  if (problems.length > 0) throw new ConfigurationError('The configuration', problems);
  const own = made.flatMap(one => (one.ok ? [{ ...one.kind, causes: [] }] : []));
  return own.length === 0 ? kinds : [...kinds, ...own];
}
