import { clean } from '../../src/classifier/clean.ts';
import { featuresOf } from '../../src/classifier/suggest/features-of.ts';
import type { SuggestionModel } from '../../src/classifier/suggest/suggestion-model.ts';

/** A text and the kind that it is, or `none`. */
export interface Labelled {
  readonly text: string;
  readonly kind: string;
}

interface Row {
  readonly features: readonly number[];
  readonly label: number;
}

interface Fitted {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Features that the model keeps: with some seventy kinds about 100 KB of weights. */
const FEATURES = 1500;
const ROUNDS = 15;
const RATE = 0.5;
const DECAY = 1e-5;

/** Trains a softmax regression over words and pairs (Adagrad, seeded order) and folds its weights to signed bytes; the same texts give the same model. */
export function trainModel(texts: readonly Labelled[], classes: readonly string[]): SuggestionModel {
  const featured = texts.map(({ text, kind }) => ({
    features: [...featuresOf(clean(text))],
    label: classes.indexOf(kind),
  }));
  const counts = new Map<string, number>();
  for (const { features } of featured)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count > 1).map(([feature]) => feature);
  const whole = fitted(featured, frequent, classes.length);
  const kept = strongest(whole, counts, classes.length);
  return folded(fitted(featured, kept, classes.length), classes);
}

function fitted(
  texts: readonly { readonly features: readonly string[]; readonly label: number }[],
  words: readonly string[],
  classes: number,
): Fitted {
  const vocabulary = new Map(words.map((word, at) => [word, at]));
  const rows = texts.map(({ features, label }) => ({
    features: features.flatMap(feature => vocabulary.get(feature) ?? []),
    label,
  }));
  const weights = new Float32Array(words.length * classes);
  const bias = new Float32Array(classes);
  const step = makeStep(weights, bias, rows);
  const random = makeRandom();
  for (let round = 0; round < ROUNDS; round++) for (const row of shuffled(rows, random)) step(row);
  return { vocabulary, weights, bias };
}

/** One step of Adagrad on one text; rare kinds weigh more. */
function makeStep(weights: Float32Array, bias: Float32Array, rows: readonly Row[]): (row: Row) => void {
  const classes = bias.length;
  const squares = new Float32Array(weights.length).fill(1e-6);
  const biasSquares = new Float32Array(classes).fill(1e-6);
  const sizes = new Float32Array(classes);
  for (const { label } of rows) sizes[label] = (sizes[label] ?? 0) + 1;
  const move = (values: Float32Array, sums: Float32Array, at: number, gradient: number) => {
    sums[at] = (sums[at] ?? 0) + gradient * gradient;
    values[at] = (values[at] ?? 0) - (RATE * gradient) / Math.sqrt(sums[at] ?? 1);
  };
  return ({ features, label }) => {
    const share = 1 / Math.sqrt(features.length || 1);
    const importance = 1 / Math.sqrt((sizes[label] ?? 0) / 50 + 0.3);
    const errors = errorsOf(features, label, share, weights, bias).map(error => error * importance);
    for (const [at, error] of errors.entries()) move(bias, biasSquares, at, error);
    for (const feature of features) {
      for (const [at, error] of errors.entries()) {
        const place = feature * classes + at;
        const gradient = error * share + DECAY * (weights[place] ?? 0);
        if (Math.abs(gradient) > 1e-4) move(weights, squares, place, gradient);
      }
    }
  };
}

/** Probability less truth, a class each. */
function errorsOf(
  features: readonly number[],
  label: number,
  share: number,
  weights: Float32Array,
  bias: Float32Array,
): Float32Array {
  const scores = Float32Array.from(bias);
  for (const feature of features) {
    const from = feature * scores.length;
    for (let at = 0; at < scores.length; at++)
      scores[at] = (scores[at] ?? 0) + (weights[from + at] ?? 0) * share;
  }
  const most = scores.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const powers = scores.map(score => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power, at) => power / sum - (at === label ? 1 : 0));
}

/** The features whose weights tell kinds apart most, and often. */
function strongest({ vocabulary, weights }: Fitted, counts: ReadonlyMap<string, number>, classes: number) {
  const strength = ([feature, row]: [string, number]) => {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    const norm = own.reduce((sum, weight) => sum + weight * weight, 0);
    return { feature, value: norm * Math.sqrt(counts.get(feature) ?? 0) };
  };
  return [...vocabulary]
    .map(strength)
    .sort((one, other) => other.value - one.value || (one.feature < other.feature ? -1 : 1))
    .slice(0, FEATURES)
    .map(({ feature }) => feature);
}

function folded({ vocabulary, weights, bias }: Fitted, classes: readonly string[]): SuggestionModel {
  const most = weights.reduce((one, other) => Math.max(one, Math.abs(other)), 0);
  const scale = most / 127;
  const bytes = Int8Array.from(weights, weight => Math.round(weight / scale));
  return {
    classes,
    features: [...vocabulary.keys()],
    weights: Buffer.from(bytes.buffer).toString('base64'),
    scale,
    bias: [...bias].map(value => Math.round(1e4 * value) / 1e4),
  };
}

/** Numbers from 0 to 1, the same ones each time: a linear congruential generator. */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}
