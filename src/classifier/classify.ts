import type { RecognisableKind, Recognition, Signature } from '../domain/error-kind.ts';
import { clean } from './clean.ts';
import { deriveEntities } from './derive-entities.ts';
import { EXTRACTOR_REACH } from './extractors/extractor.ts';
import { indexLiterals, type LiteralHits } from './literal-index.ts';
import { addGroups, EXTRACTORS, type Gathered, readWith } from './read-entities.ts';
import { SIGNATURE_REACH, windowsAround } from './windows.ts';

/** Places in a text at which one pattern is tried; more would cost time without adding knowledge. */
const MAX_PLACES = 6;

/** A pattern with the numbers of its literals in the index. */
interface Anchored<T> {
  readonly use: T;
  readonly literals: readonly number[];
}

interface Candidate {
  readonly kind: RecognisableKind;
  readonly signature: Signature;
}

interface Seen extends Candidate {
  readonly groups: Record<string, string>;
}

/** Prepares a classifier for the given kinds: earlier kinds explain later ones and lead when several are seen. */
export function makeClassifier(kinds: readonly RecognisableKind[]): (text: string) => Recognition {
  const numbers = new Map<string, number>();
  const numberOf = (literal: string) => {
    const number = numbers.get(literal) ?? numbers.size;
    numbers.set(literal, number);
    return number;
  };
  const candidates = kinds.map(kind =>
    kind.signatures.map(signature => ({
      use: { kind, signature },
      literals: signature.literals.map(numberOf),
    })),
  );
  const extractors = EXTRACTORS.map(use => ({
    use: { ...use, pattern: new RegExp(use.pattern.source, `${use.pattern.flags.replace('g', '')}g`) },
    literals: use.literals.map(numberOf),
  }));
  const search = indexLiterals([...numbers.keys()]);
  return text => {
    const cleaned = clean(text);
    const hits = search(cleaned.toLowerCase());
    const seen = candidates.flatMap(ofKind => firstSeen(ofKind, cleaned, hits) ?? []);
    return conclude(seen, gather(seen, extractors, cleaned, hits));
  };
}

const prepared = new WeakMap<readonly RecognisableKind[], (text: string) => Recognition>();

/** Recognises a text among the given kinds; prepares each list of kinds once. */
export function classify(text: string, kinds: readonly RecognisableKind[]): Recognition {
  const classifier = prepared.get(kinds) ?? makeClassifier(kinds);
  prepared.set(kinds, classifier);
  return classifier(text);
}

function firstSeen(
  ofKind: readonly Anchored<Candidate>[],
  text: string,
  hits: LiteralHits,
): Seen | undefined {
  for (const { use, literals } of ofKind) {
    for (const window of windowsAround(text, placesOf(literals, hits), SIGNATURE_REACH)) {
      const match = use.signature.pattern.exec(window);
      if (match !== null) return { ...use, groups: match.groups ?? {} };
    }
  }
  return undefined;
}

function gather(
  seen: readonly Seen[],
  extractors: readonly Anchored<(typeof EXTRACTORS)[number]>[],
  text: string,
  hits: LiteralHits,
): Gathered {
  const gathered: Gathered = {};
  for (const { groups } of seen) addGroups(gathered, groups);
  for (const { use, literals } of extractors) {
    for (const window of windowsAround(text, placesOf(literals, hits), EXTRACTOR_REACH)) {
      readWith(gathered, use.pattern, window, use.last === true);
    }
  }
  return deriveEntities(gathered);
}

function placesOf(literals: readonly number[], hits: LiteralHits): readonly number[] {
  const places: number[] = [];
  for (const literal of literals) {
    const found = hits.get(literal);
    if (found !== undefined) places.push(...found);
  }
  return places.sort((a, b) => a - b).slice(0, MAX_PLACES);
}

function conclude(seen: readonly Seen[], entities: Gathered): Recognition {
  const [lead] = seen;
  if (lead === undefined) return { kind: 'none', also: [], entities };
  const also = seen.slice(1).flatMap(({ kind }) => (kind.symptomOf?.includes(lead.kind.id) ? [] : kind.id));
  return { kind: lead.kind.id, also, entities, signature: `${lead.kind.id}/${lead.signature.id}` };
}
