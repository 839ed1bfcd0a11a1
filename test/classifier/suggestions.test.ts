import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARE_WORDS } from '../../scripts/suggestions/bare-words.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { KIND_ORDER } from '../../src/catalogue/order.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { suggestionModel } from '../../src/classifier/suggest/model.ts';
import { forEachRow } from '../support/for-each-row.ts';

const classify = makeClassifier(kinds);
const suggested = (text: string) => (classify(text).suggestions ?? []).map(({ kind }) => kind);

describe('the suggestion model', () => {
  it('knows every kind of the catalogue: after a new kind, npm run train:suggestions', () => {
    expect(suggestionModel.classes).toEqual(['none', ...KIND_ORDER]);
  });

  it('leads with kinds that a bare word can mean', () => {
    const silent = BARE_WORDS.filter(([text]) => classify(text).kind === 'none');
    expect(silent.length).toBeGreaterThan(15);
    forEachRow(
      silent,
      ([text]) => text,
      ([text, ...possible]) => expect(possible).toEqual(expect.arrayContaining(suggested(text).slice(0, 2))),
    );
  });

  it('offers the kind of errors that no signature knows', () => {
    expect(suggested('the kubelet may not list nodes, API answers 401 to system:node')).toContain(
      'node-unauthorized',
    );
    expect(suggested('the registry wants a login before it gives the image')).toContain('image-unauthorized');
  });

  it.each(['hello', 'lunch?', 'thanks, all good now', ''])('offers nothing for %j', text => {
    expect(suggested(text)).toEqual([]);
  });

  it('offers nothing where a signature decides', () => {
    expect(classify('NoCredentialsError: Unable to locate credentials')).not.toHaveProperty('suggestions');
  });

  it('offers at most three kinds, likeliest first, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const { suggestions = [] } = classify(text);
        expect(suggestions.length).toBeLessThanOrEqual(3);
        expect(suggestions.toSorted((one, other) => other.score - one.score)).toEqual(suggestions);
        expect(classify(text).suggestions ?? []).toEqual(suggestions);
      }),
      { numRuns: 200 },
    );
  });
});
