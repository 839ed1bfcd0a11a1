import type { PatternNode } from './pattern-syntax.ts';

/** More spellings of one stretch than this are not written out; the stretch then counts as open. */
const MAX_SPELLINGS = 600;

/** Stands in spellings for anything that is not fixed; no literal holds it. */
const GAP = '\u0000';

/** Whether every text that the pattern matches must contain one of the literals. */
export function covers(node: PatternNode, literals: readonly string[]): boolean {
  const holds = (text: string) => literals.some(literal => text.includes(literal));
  const spellings = spell(node);
  if (spellings !== undefined) return spellings.every(holds);
  if (node.type === 'choice') return node.branches.every(branch => covers(branch, literals));
  if (node.type !== 'sequence') return false;
  return (
    node.parts.some(part => covers(part, literals)) ||
    windowsOf(node.parts).some(window => window.every(holds))
  );
}

/** The spellings of stretches of neighbours, as long as they stay few. */
function windowsOf(parts: readonly PatternNode[]): readonly (readonly string[])[] {
  return parts.map((_, start) => {
    let spellings: readonly string[] = [''];
    for (const part of parts.slice(start)) {
      const next = join(spellings, spell(part));
      if (next === undefined) break;
      spellings = next;
    }
    return spellings;
  });
}

function spell(node: PatternNode): readonly string[] | undefined {
  if (node.type === 'text') return [node.text];
  if (node.type === 'open') return [GAP];
  if (node.type === 'nothing') return [''];
  if (node.type === 'choice') {
    const all = node.branches.map(spell);
    const flat = all.flatMap(spellings => spellings ?? []);
    return all.includes(undefined) || flat.length > MAX_SPELLINGS ? undefined : flat;
  }
  return node.parts.reduce<readonly string[] | undefined>(
    (spellings, part) => (spellings === undefined ? undefined : join(spellings, spell(part))),
    [''],
  );
}

function join(heads: readonly string[], tails: readonly string[] | undefined): readonly string[] | undefined {
  if (tails === undefined || heads.length * tails.length > MAX_SPELLINGS) return undefined;
  return [...new Set(heads.flatMap(head => tails.map(tail => head + tail)))];
}

/** The first spelling without a literal, to show in a failure. */
export function uncovered(node: PatternNode, literals: readonly string[]): string {
  if (node.type === 'choice') {
    const branch = node.branches.find(one => !covers(one, literals));
    if (branch !== undefined) return uncovered(branch, literals);
  }
  const bare = spell(node)?.find(text => !literals.some(literal => text.includes(literal)));
  return (bare ?? '(too many spellings)').replaceAll(GAP, '…').slice(0, 200);
}
