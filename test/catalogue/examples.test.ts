import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';

const classify = makeClassifier(kinds);

describe.each(kinds)('$id', kind => {
  it.each(kind.examples)('recognises example %#', example => {
    const found = classify(example.text);
    expect(found.kind).toBe(kind.id);
    expect(found.also).toEqual(expect.arrayContaining([...(example.also ?? [])]));
    expect(found.entities).toMatchObject(example.entities ?? {});
  });

  it.each(kind.nearMisses)('is not taken in by near-miss %#', miss => {
    expect(classify(miss.text).kind).toBe(miss.kind);
  });
});
