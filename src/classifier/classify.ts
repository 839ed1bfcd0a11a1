import type { RecognisableKind, Recogniser, Recognition } from '../domain/error-kind.ts';
import { clean } from './clean.ts';
import { deriveEntities } from './derive-entities.ts';
import { isSettled, SETTLED_LITERALS } from './is-settled.ts';
import { placePatterns } from './place-patterns.ts';
import { addGroups, type Gathered, makeReader } from './read-entities.ts';
import { SIGNATURE_REACH, windowsAround } from './windows.ts';

/** How much of a text a pattern without literals gets to see. */
const BLIND_LENGTH = 65_536;

interface Candidate {
  readonly kind: RecognisableKind;
  readonly signature: Recogniser;
}

interface Seen extends Candidate {
  readonly groups: Readonly<Record<string, string>>;
}

/** Prepares a classifier for the given kinds: earlier kinds explain later ones and lead when several are seen. */
export function makeClassifier(kinds: readonly RecognisableKind[]): (text: string) => Recognition {
  const candidates = kinds.flatMap(kind => kind.signatures.map(signature => ({ kind, signature })));
  const reader = makeReader();
  const place = placePatterns([
    ...candidates.map(({ signature }) => signature),
    ...reader.extractors,
    { literals: SETTLED_LITERALS },
  ]);
  return text => {
    const cleaned = clean(text);
    const places = place(cleaned.toLowerCase());
    const settled = places.at(-1) !== undefined && isSettled(cleaned);
    const seen = settled ? [] : look(candidates, cleaned, places);
    const gathered: Gathered = {};
    for (const { groups } of seen) addGroups(gathered, groups);
    reader.read(gathered, cleaned, extractor => places[candidates.length + extractor]);
    return conclude(seen, deriveEntities(gathered));
  };
}

const prepared = new WeakMap<readonly RecognisableKind[], (text: string) => Recognition>();

/** Recognises a text among the given kinds; prepares each list of kinds once. */
export function classify(text: string, kinds: readonly RecognisableKind[]): Recognition {
  const classifier = prepared.get(kinds) ?? makeClassifier(kinds);
  prepared.set(kinds, classifier);
  return classifier(text);
}

/** The first signature of each kind that matches near one of its literals, in the order of the kinds. */
function look(
  candidates: readonly Candidate[],
  text: string,
  places: readonly (readonly number[] | undefined)[],
): readonly Seen[] {
  const seen: Seen[] = [];
  candidates.forEach((candidate, index) => {
    if (seen.at(-1)?.kind === candidate.kind) return;
    for (const window of windowsFor(candidate.signature, text, places[index])) {
      const match = candidate.signature.pattern.exec(window);
      if (match === null) continue;
      seen.push({ ...candidate, groups: match.groups ?? {} });
      return;
    }
  });
  return seen;
}

/** A pattern whose words are not known is tried on the beginning of the text. */
function windowsFor(
  { literals }: Recogniser,
  text: string,
  places: readonly number[] | undefined,
): readonly string[] {
  if (literals.length === 0) return [text.slice(0, BLIND_LENGTH)];
  return places === undefined ? [] : windowsAround(text, places, SIGNATURE_REACH);
}

function conclude(seen: readonly Seen[], entities: Gathered): Recognition {
  const [lead] = seen;
  if (lead === undefined) return { kind: 'none', also: [], entities };
  const also = seen.slice(1).flatMap(({ kind }) => (kind.symptomOf?.includes(lead.kind.id) ? [] : kind.id));
  return { kind: lead.kind.id, also, entities, signature: `${lead.kind.id}/${lead.signature.id}` };
}
