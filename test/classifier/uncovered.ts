import { literalsIn, spellingsOf } from '../../src/classifier/literals-in.ts';
import type { PatternNode } from '../../src/classifier/pattern-syntax.ts';

/** A spelling of a pattern that none of the literals stands in, to show what is missing; none when they do. */
export function uncovered(node: PatternNode, literals: readonly string[]): string | undefined {
  if (literalsIn(node, literals) !== undefined) return undefined;
  const branches = node.type === 'choice' ? node.branches : [];
  const branch = branches.find(one => literalsIn(one, literals) === undefined);
  if (branch !== undefined) return uncovered(branch, literals);
  const bare = spellingsOf(node)?.find(text => !literals.some(literal => text.includes(literal)));
  return (bare ?? '(too many spellings)').replaceAll('\u0000', '…').slice(0, 200);
}
