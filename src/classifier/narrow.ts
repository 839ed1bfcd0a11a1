import type { Matcher } from '../domain/error-kind.ts';
import { literalsIn } from './literals-in.ts';
import { alternativesIn, lookOf, mostOf, parsePattern } from './pattern-syntax.ts';
import type { Window } from './windows.ts';

/** A pattern, or one of its alternatives, with the words near which it can match and how near. */
export interface Narrowed<Pattern extends Matcher = Matcher> {
  readonly literals: readonly string[];
  readonly pattern: Pattern;
  readonly reach: Window;
}

type Anchored<Pattern extends Matcher> = Pick<Narrowed<Pattern>, 'literals' | 'pattern'>;

/** Takes a pattern apart into its alternatives, so that each is tried only where its own words stand. */
export function alternativesOf({ literals, pattern }: Anchored<Matcher>, limit: Window): readonly Narrowed[] {
  if (!(pattern instanceof RegExp)) return [{ literals, pattern, reach: limit }];
  const { source, flags } = pattern;
  return alternativesIn(source).map(alternative =>
    narrow({ literals, pattern: new RegExp(alternative, flags) }, limit),
  );
}

/** Works out how far from its words a pattern can match, within a limit. */
export function narrow({ literals, pattern }: Anchored<RegExp>, limit: Window): Narrowed<RegExp> {
  const node = parsePattern(pattern.source);
  const { behind, ahead } = lookOf(node);
  const most = mostOf(node);
  const cover = literalsIn(node, literals) ?? { literals, before: most, after: most };
  const reach = {
    before: Math.min(limit.before, cover.before + behind),
    after: Math.min(limit.after, cover.after + ahead),
  };
  return { literals: [...cover.literals], pattern, reach };
}
