import { skipForward } from './scan.ts';
import type { Finder, Span } from './span.ts';

/** One shape of secret. */
export interface Rule {
  readonly kind: string;
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
  /** Begins at the literal, every quantifier bounded by at most 1000; the group `secret` is masked, or all when there is none. */
  readonly pattern: RegExp;
  /** Where the match begins, when it begins before its literal. */
  readonly from?: (text: string, at: number) => number;
  /** What must stand in the 80 characters before the literal. */
  readonly before?: RegExp;
  /** Characters that still belong to the secret after the match, however many. */
  readonly tail?: ReadonlySet<string>;
  /** Says no to what only looks like a secret. */
  readonly accepts?: (secret: string) => boolean;
}

const LOOK_BACK = 80;

/** The finder of a rule: its pattern is tried where its literals begin, and nowhere else. */
export function finderOf(rule: Rule): Finder {
  const flags = `${rule.pattern.flags.replaceAll(/[gy]/g, '')}y`;
  const pattern = new RegExp(rule.pattern.source, flags);
  return {
    literals: rule.literals,
    begin: text => {
      let done = 0;
      return at => {
        if (at < done) return undefined;
        const span = tryRule(rule, pattern, text, at);
        done = span?.end ?? done;
        return span;
      };
    },
  };
}

function tryRule(rule: Rule, pattern: RegExp, text: string, at: number): Span | undefined {
  if (rule.before !== undefined && !rule.before.test(text.slice(Math.max(0, at - LOOK_BACK), at)))
    return undefined;
  pattern.lastIndex = rule.from?.(text, at) ?? at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const secret = match.groups?.secret ?? match[0];
  const end = match.index + match[0].length;
  const start = end - secret.length;
  const stop = rule.tail === undefined ? end : skipForward(text, end, rule.tail);
  return rule.accepts?.(text.slice(start, stop)) === false
    ? undefined
    : { start, end: stop, kind: rule.kind };
}
