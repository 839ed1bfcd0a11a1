import { kinds } from '../../src/catalogue/index.ts';
import { readCorpus } from '../measure-corpus.ts';
import { BARE_WORDS } from './bare-words.ts';
import type { Labelled } from './train-model.ts';

const CORPORA = ['dev', 'own', 'blind', 'field'] as const;

/** How often each bare word is told with its likeliest kind, and the next: it has few words to weigh. */
const EMPHASIS = [6, 4, 3] as const;

/** The labelled corpora, the examples and near-misses of the kinds, and the bare words. */
export function trainingTexts(): readonly Labelled[] {
  const pastes = CORPORA.flatMap(name =>
    readCorpus(new URL(`../../test/corpus/${name}.jsonl`, import.meta.url)),
  );
  const examples = kinds.flatMap(({ id, examples: own, nearMisses }) => [
    ...own.map(({ text }) => ({ text, kind: id })),
    ...nearMisses,
  ]);
  const bare = BARE_WORDS.flatMap(([text, ...possible]) =>
    possible.flatMap((kind, at) => Array.from({ length: EMPHASIS[at] ?? 1 }, () => ({ text, kind }))),
  );
  return [...pastes, ...examples, ...bare].map(({ text, kind }) => ({ text, kind }));
}
