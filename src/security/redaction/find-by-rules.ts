import { skipForward } from './scan.ts';
import type { FindSecrets, Span } from './span.ts';

/** One shape of secret. */
export interface Rule {
  readonly kind: string;
  /** Lower-case texts, at least one of which every match contains. */
  readonly literals: readonly string[];
  /** Global, every quantifier bounded by at most 1000; the group `secret` is masked, or all when there is none. */
  readonly pattern: RegExp;
  /** Characters that still belong to the secret after the match, however many. */
  readonly tail?: ReadonlySet<string>;
  /** Says no to what only looks like a secret. */
  readonly accepts?: (secret: string) => boolean;
}

/** A finder that tries each rule whose literal occurs. */
export function findByRules(rules: readonly Rule[]): FindSecrets {
  return text => {
    const lower = text.toLowerCase();
    return rules
      .filter(rule => rule.literals.some(literal => lower.includes(literal)))
      .flatMap(rule => findByRule(rule, text));
  };
}

function findByRule(rule: Rule, text: string): Span[] {
  const spans: Span[] = [];
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = secretStart(match);
    const end = start + (match.groups?.secret ?? match[0]).length;
    const stop = rule.tail === undefined ? end : skipForward(text, end, rule.tail);
    if (rule.accepts?.(text.slice(start, stop)) !== false) spans.push({ start, end: stop, kind: rule.kind });
    pattern.lastIndex = Math.max(pattern.lastIndex, stop, match.index + 1);
  }
  return spans;
}

/** Rules put the secret last in their match, so that its place follows from its length. */
function secretStart(match: RegExpExecArray): number {
  return match.index + match[0].length - (match.groups?.secret ?? match[0]).length;
}
