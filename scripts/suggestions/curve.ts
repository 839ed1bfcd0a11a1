import { KIND_ORDER } from '../../src/catalogue/order.ts';
import { clean } from '../../src/classifier/clean.ts';
import { makeSuggester } from '../../src/classifier/suggest/make-suggester.ts';
import { type Labelled, trainModel } from './train-model.ts';
import { trainingTexts } from './training-texts.ts';

const FOLDS = 3;
const CLASSES = ['none', ...KIND_ORDER];
const OFFERED = new Set(KIND_ORDER);

/** A text whose fold the model had not seen, with what it suggests. */
export interface Unseen extends Labelled {
  readonly suggestions: readonly { readonly kind: string; readonly score: number }[];
}

/** Suggestions for every training text by a model that was trained without it: cross-validation in three folds. */
export function crossValidated(): readonly Unseen[] {
  const texts = trainingTexts();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const inFold = (at: number) => at % FOLDS === fold;
    const model = trainModel(
      texts.filter((_text, at) => !inFold(at)),
      CLASSES,
    );
    const suggest = makeSuggester(model, OFFERED);
    return texts
      .filter((_text, at) => inFold(at))
      .map(text => ({ ...text, suggestions: suggest(clean(text.text)) }));
  }).flat();
}

/** The share of the texts with an error whose kind is among the first so many suggestions. */
export function shareWithin(texts: readonly Unseen[], most: number): number {
  const errors = texts.filter(({ kind }) => kind !== 'none');
  const right = errors.filter(({ kind, suggestions }) =>
    suggestions.slice(0, most).some(one => one.kind === kind),
  );
  return right.length / errors.length;
}
