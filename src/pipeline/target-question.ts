import { nameCandidates } from '../classifier/names/name-candidates.ts';
import type { TargetQuestion } from '../diagnostics/target/resolution.ts';
import type { AccessRule } from '../domain/access-rule.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { NameCandidate } from '../domain/name-candidate.ts';
import { maySee } from '../security/authorise.ts';
import { askedForOnly, finders, proseWords } from '../subjects/derived.ts';
import type { Interpretation } from './interpret.ts';
import { PLACES, targetScopeOf } from './plan-checks.ts';

/** What is looked for in the clusters: an object that the asker named beside the message, else what its words mean. */
export function targetQuestion(
  understood: Interpretation,
  message: string,
  inquiry: Inquiry,
  rules: readonly AccessRule[],
): TargetQuestion {
  const isNamed = Object.keys(inquiry.named).some(name => !PLACES.has(name));
  return {
    finders: finders.filter(({ by }) => !askedForOnly.has(by) || inquiry.named[by] !== undefined),
    named: understood.entities,
    words: isNamed ? [] : [...asPlace(inquiry), ...nameCandidates(message, proseWords)],
    text: isNamed ? '' : message,
    scope: targetScopeOf(understood),
    maySee: (cluster, namespace) => maySee(rules, inquiry, { in: 'namespace', cluster, namespace }),
  };
}

/** A namespace that alone is asked for: what fails in it is meant. */
function asPlace({ text, named: { namespace } }: Inquiry): readonly NameCandidate[] {
  return namespace === undefined || text.trim() !== ''
    ? []
    : [{ name: namespace, asNamespace: 6, asObject: 0 }];
}
