import type { RecognisableKind, Recognition, Signature } from '../domain/error-kind.ts';
import { clean } from './clean.ts';
import { deriveEntities } from './derive-entities.ts';
import { isSettled } from './is-settled.ts';
import { placePatterns } from './place-patterns.ts';
import { addGroups, type Gathered, makeReader } from './read-entities.ts';
import { SIGNATURE_REACH, windowsAround } from './windows.ts';

interface Candidate {
  readonly kind: RecognisableKind;
  readonly signature: Signature;
}

interface Seen extends Candidate {
  readonly groups: Record<string, string>;
}

/** Prepares a classifier for the given kinds: earlier kinds explain later ones and lead when several are seen. */
export function makeClassifier(kinds: readonly RecognisableKind[]): (text: string) => Recognition {
  const candidates = kinds.flatMap(kind => kind.signatures.map(signature => ({ kind, signature })));
  const reader = makeReader();
  const place = placePatterns([...candidates.map(({ signature }) => signature), ...reader.extractors]);
  return text => {
    const cleaned = clean(text);
    const places = place(cleaned.toLowerCase());
    const seen = isSettled(cleaned) ? [] : look(candidates, cleaned, places);
    const gathered: Gathered = {};
    for (const { groups } of seen) addGroups(gathered, groups);
    reader.read(gathered, cleaned, places.slice(candidates.length));
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
    const at = places[index];
    if (at === undefined || seen.at(-1)?.kind === candidate.kind) return;
    for (const window of windowsAround(text, at, SIGNATURE_REACH)) {
      const match = candidate.signature.pattern.exec(window);
      if (match === null) continue;
      seen.push({ ...candidate, groups: match.groups ?? {} });
      return;
    }
  });
  return seen;
}

function conclude(seen: readonly Seen[], entities: Gathered): Recognition {
  const [lead] = seen;
  if (lead === undefined) return { kind: 'none', also: [], entities };
  const also = seen.slice(1).flatMap(({ kind }) => (kind.symptomOf?.includes(lead.kind.id) ? [] : kind.id));
  return { kind: lead.kind.id, also, entities, signature: `${lead.kind.id}/${lead.signature.id}` };
}
