import type { NameCandidate } from '../../domain/name-candidate.ts';
import { isOther, type NameEvidence, type Position, RULES } from './evidence.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { kindWordsWith, NAMESPACE_WORDS, OTHER_KINDS } from './kind-words.ts';
import { type Word, wordsIn } from './words.ts';

/** As many names of one text are looked for. */
const MOST = 12;
const NAME = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
const VERBS = new Set(
  'kubectl stern oc k9s helm kubetail kail logs log get describe exec delete apply rollout restart status top port-forward scale'.split(
    ' ',
  ),
);

/**
 * The words of a redacted text that could be names in a cluster, the likeliest first, at most 12. It is guessed from
 * what stands near them, never from what they mean: whoever looks them up decides. `kinds` are words for kinds of objects.
 */
export function nameCandidates(text: string, kinds: ReadonlyMap<string, string>): readonly NameCandidate[] {
  const known = kindWordsWith(kinds);
  const words = wordsIn(text).filter(
    ({ chunk }) => !/^["'(<[]{0,2}arn:aws|:\/\/(?!\S{1,130}\.svc\b)/.test(chunk),
  );
  const evidence = words.flatMap((_, at) => evidenceAt(positionOf(words, at, known), known));
  return merged(evidence)
    .filter(({ asNamespace, asObject }) => Math.max(asNamespace, asObject) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST);
}

function weightOf({ asNamespace, asObject }: NameCandidate): number {
  return Math.max(asNamespace, asObject);
}

function positionOf(words: readonly Word[], at: number, known: ReadonlyMap<string, string>): Position {
  const word = words[at] ?? EMPTY;
  const near = (index: number) => (words[index]?.line === word.line ? words[index] : undefined);
  const lineBefore = words.slice(Math.max(0, at - 12), at).filter(({ line }) => line === word.line);
  return {
    word,
    prior: near(at - 1),
    priorTwo: near(at - 2),
    next: near(at + 1),
    nextTwo: near(at + 2),
    lineBefore,
    kindOf: one => one && kindIn(one.text, known),
  };
}

const EMPTY: Word = { text: '', isName: false, before: '', after: '', startsLine: false, line: 0, chunk: '' };

function kindIn(word: string, known: ReadonlyMap<string, string>): string | undefined {
  return known.get(word.replace(/\.(?:apps|batch)(?:\.\w{2,3})?$/, ''));
}

function evidenceAt(position: Position, known: ReadonlyMap<string, string>): readonly NameEvidence[] {
  if (isOther(position)) return [];
  const { word, prior, priorTwo } = position;
  const unnamed = new Set([word, prior, priorTwo].flatMap(one => (one && !one.isName ? [one.text] : [])));
  return RULES.flatMap(rule => rule(position)).filter(
    one => !unnamed.has(one.name) && isCredible(one, known),
  );
}

/** Common words count only where syntax makes them names, words for kinds only where much speaks for them. */
function isCredible(
  { name, syntax, asNamespace = 0, asObject = 0 }: NameEvidence,
  known: ReadonlyMap<string, string>,
): boolean {
  if (!NAME.test(name) || !/[a-z]/.test(name)) return false;
  if (syntax) return true;
  if (name.length === 1) return false;
  if (FUNCTION_WORDS.has(name) || VERBS.has(name) || NAMESPACE_WORDS.has(name) || OTHER_KINDS.has(name))
    return false;
  const kind = kindIn(name, known);
  return kind === undefined || Math.max(asNamespace, asObject) >= (kind === '' ? 3 : 4);
}

function merged(evidence: readonly NameEvidence[]): readonly NameCandidate[] {
  const byName = Map.groupBy(evidence, ({ name }) => name);
  return [...byName].map(([name, found]) => {
    const kind = found.find(one => one.kind)?.kind;
    const namespace = found.find(one => one.namespace)?.namespace;
    return {
      name,
      asNamespace: Math.max(...found.map(one => one.asNamespace ?? 0)),
      asObject: Math.max(...found.map(one => one.asObject ?? 0)),
      ...(kind && { kind }),
      ...(namespace && { namespace }),
    };
  });
}
