import type { RecognisableKind, Recogniser, Recognition, Suggestion } from '../domain/error-kind.ts';
import { clean } from './clean.ts';
import { deriveEntities } from './derive-entities.ts';
import { alternativesOf, type Narrowed } from './narrow.ts';
import { type Placed, placePatterns, type Stretches } from './place-patterns.ts';
import { addGroups, type Gathered, makeReader } from './read-entities.ts';
import { SILENCES } from './silence/index.ts';
import { makeSuggester } from './suggest/make-suggester.ts';
import { suggestionModel } from './suggest/model.ts';
import { SIGNATURE_REACH, windowsAround } from './windows.ts';

/** How much of a text a pattern without literals gets to see. */
const BLIND_LENGTH = 65_536;

interface Candidate extends Narrowed {
  readonly kind: RecognisableKind;
  readonly signature: Recogniser;
}

interface Seen extends Pick<Candidate, 'kind' | 'signature'> {
  readonly groups: Readonly<Record<string, string>>;
}

/** Prepares a classifier for the given kinds: earlier kinds explain later ones and lead when several are seen. */
export function makeClassifier(kinds: readonly RecognisableKind[]): (text: string) => Recognition {
  const candidates = kinds.flatMap(kind =>
    kind.signatures.flatMap(signature => candidatesOf(kind, signature)),
  );
  const reader = makeReader();
  const samples = kinds.flatMap(({ examples = [] }) => examples.map(({ text }) => clean(text).toLowerCase()));
  const place = placePatterns([...candidates, ...reader.extractors, ...SILENCES], samples);
  const firstSilence = candidates.length + reader.extractors.length;
  const suggest = makeSuggester(suggestionModel, new Set(kinds.map(({ id }) => id)));
  return text => {
    const cleaned = clean(text);
    const placed = place(cleaned.toLowerCase());
    const seen = isSilence(cleaned, placed, firstSilence) ? [] : look(candidates, cleaned, placed);
    const gathered: Gathered = {};
    for (const { groups } of seen) addGroups(gathered, groups);
    reader.read(gathered, cleaned, placed, candidates.length);
    const recognition = conclude(seen, deriveEntities(gathered));
    return recognition.kind === 'none' ? withSuggestions(recognition, suggest(cleaned)) : recognition;
  };
}

const prepared = new WeakMap<readonly RecognisableKind[], (text: string) => Recognition>();

/** The classifier for the given kinds, prepared once for each list: taking its patterns apart takes a tenth of a second. */
export function classifierFor(kinds: readonly RecognisableKind[]): (text: string) => Recognition {
  const classifier = prepared.get(kinds) ?? makeClassifier(kinds);
  prepared.set(kinds, classifier);
  return classifier;
}

/** Recognises a text among the given kinds. */
export function classify(text: string, kinds: readonly RecognisableKind[]): Recognition {
  return classifierFor(kinds)(text);
}

function withSuggestions(recognition: Recognition, suggestions: readonly Suggestion[]): Recognition {
  return suggestions.length === 0 ? recognition : { ...recognition, suggestions };
}

function candidatesOf(kind: RecognisableKind, signature: Recogniser): readonly Candidate[] {
  return alternativesOf(signature, SIGNATURE_REACH).map(narrowed => ({ kind, signature, ...narrowed }));
}

/** Whether a text names errors without reporting one. */
function isSilence(text: string, { patterns }: Placed, first: number): boolean {
  for (let at = patterns.length - 1; at >= 0; at--) {
    const silence = (patterns[at] ?? 0) - first;
    if (silence < 0) return false;
    if (SILENCES[silence]?.holds(text)) return true;
  }
  return false;
}

/** The first signature of each kind that matches near one of its literals, in the order of the kinds. */
function look(candidates: readonly Candidate[], text: string, placed: Placed): readonly Seen[] {
  const seen: Seen[] = [];
  for (const pattern of placed.patterns) {
    const candidate = candidates[pattern];
    if (candidate === undefined) break;
    if (seen.at(-1)?.kind === candidate.kind) continue;
    const groups = firstMatch(candidate, text, placed.at(pattern));
    if (groups !== undefined) seen.push({ kind: candidate.kind, signature: candidate.signature, groups });
  }
  return seen;
}

function firstMatch({ literals, pattern, reach }: Narrowed, text: string, at: Stretches) {
  // A pattern whose words are not known is tried on the beginning of the text.
  const windows = literals.length === 0 ? [text.slice(0, BLIND_LENGTH)] : windowsAround(text, at, reach);
  for (const window of windows) {
    const match = pattern.exec(window);
    if (match !== null) return match.groups ?? {};
  }
  return undefined;
}

function conclude(seen: readonly Seen[], entities: Gathered): Recognition {
  const [lead] = seen;
  if (lead === undefined) return { kind: 'none', also: [], entities };
  const also = seen.slice(1).flatMap(({ kind }) => (kind.symptomOf?.includes(lead.kind.id) ? [] : kind.id));
  return { kind: lead.kind.id, also, entities, signature: `${lead.kind.id}/${lead.signature.id}` };
}
