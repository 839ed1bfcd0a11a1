import type { Suggestion } from '../../domain/error-kind.ts';
import { featuresOf } from './features-of.ts';
import type { SuggestionModel } from './suggestion-model.ts';

/** How many kinds are suggested. */
const MOST = 3;

/** A text that is likelier none of the kinds than this has no suggestions. */
const MOST_NONE = 0.95;

/** A kind that is less likely than this is not worth a button. */
const LEAST_SCORE = 0.02;

/** When the likeliest kind is less likely than this, nothing is known of the text. */
const LEAST_LEADING = 0.06;

/** Prepares the suggestions of a model: for a cleaned text the likeliest of the offered kinds with their probabilities, likeliest first. */
export function makeSuggester(
  model: SuggestionModel,
  offered: ReadonlySet<string>,
): (cleaned: string) => readonly Suggestion[] {
  const rows = new Map(model.features.map((feature, row) => [feature, row * model.classes.length]));
  const weights = new Int8Array(Buffer.from(model.weights, 'base64'));
  const none = model.classes.indexOf('none');
  return cleaned => {
    const known = placesOf(featuresOf(cleaned), rows);
    if (known.length === 0) return [];
    const sums = sumsOf(known, weights, model.classes.length);
    const factor = model.scale / Math.sqrt(known.length);
    const shares = softmax(model.bias.map((bias, at) => bias + (sums[at] ?? 0) * factor));
    if ((shares[none] ?? 0) > MOST_NONE) return [];
    const likely = model.classes
      .map((kind, at) => ({ kind, score: Math.round(1000 * (shares[at] ?? 0)) / 1000 }))
      .filter(({ kind, score }) => offered.has(kind) && score >= LEAST_SCORE)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST);
    return (likely[0]?.score ?? 0) < LEAST_LEADING ? [] : likely;
  };
}

function placesOf(features: ReadonlySet<string>, rows: ReadonlyMap<string, number>): readonly number[] {
  const places: number[] = [];
  for (const feature of features) {
    const place = rows.get(feature);
    if (place !== undefined) places.push(place);
  }
  return places;
}

function sumsOf(places: readonly number[], weights: Int8Array, columns: number): Int32Array {
  const sums = new Int32Array(columns);
  for (const place of places)
    for (let at = 0; at < columns; at++) sums[at] = (sums[at] ?? 0) + (weights[place + at] ?? 0);
  return sums;
}

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values);
  const powers = values.map(value => Math.exp(value - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map(power => power / sum);
}
