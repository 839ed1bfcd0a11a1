import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';

import { forEachRow } from '../support/for-each-row.ts';

const classify = makeClassifier(kinds);
const textOf = ({ text }: { readonly text: string }) => text;

describe.each(kinds)('$id', kind => {
  it('is recognised in its examples', () => {
    forEachRow(kind.examples, textOf, example => {
      const found = classify(example.text);
      expect(found.kind).toBe(kind.id);
      expect(found.also).toEqual(expect.arrayContaining([...(example.also ?? [])]));
      expect(found.entities).toMatchObject(example.entities ?? {});
    });
  });

  it('is not seen in its near-misses', () => {
    forEachRow(kind.nearMisses, textOf, miss => expect(classify(miss.text).kind).toBe(miss.kind));
  });
});
