import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/measure-corpus.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { clean } from '../../src/classifier/clean.ts';
import { parsePattern } from '../../src/classifier/pattern-syntax.ts';
import { EXTRACTORS } from '../../src/classifier/read-entities.ts';
import { SILENCES } from '../../src/classifier/silence/index.ts';
import { ENTITY_NAMES } from '../../src/domain/entities.ts';
import { forEachRow } from '../support/for-each-row.ts';
import { uncovered } from './uncovered.ts';

const signatures = kinds.flatMap(kind =>
  kind.signatures.map(signature => ({ name: `${kind.id}/${signature.id}`, kind, signature })),
);
const patterns = [
  ...signatures.map(({ name, signature }) => ({ name, ...signature })),
  ...EXTRACTORS.map((extractor, number) => ({ name: `extractor ${number}`, ...extractor })),
];
const bounded = [
  ...patterns,
  ...SILENCES.flatMap(({ patterns: own }, number) =>
    own.map((pattern, at) => ({ name: `silence ${number}.${at}`, pattern })),
  ),
];
const names: readonly string[] = ENTITY_NAMES;
const nameOf = ({ name }: { readonly name: string }) => name;

const texts = [
  ...kinds.flatMap(kind => [...kind.examples, ...kind.nearMisses].map(({ text }) => text)),
  ...['dev', 'own', 'blind', 'field'].flatMap(corpus =>
    readCorpus(new URL(`../corpus/${corpus}.jsonl`, import.meta.url)).map(({ text }) => text),
  ),
];

describe('every pattern', () => {
  it('has only bounded quantifiers of at most 1000', () => {
    forEachRow(bounded, nameOf, ({ pattern }) => {
      const plain = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
      expect(plain).not.toMatch(/[*+]|\{\d+,\}/);
      for (const [, most] of plain.matchAll(/\{(?:\d+,)?(\d+)\}/g))
        expect(Number(most)).toBeLessThanOrEqual(1000);
    });
  });

  it('keeps no position between texts', () => {
    forEachRow(bounded, nameOf, ({ pattern }) => expect(pattern.flags).not.toMatch(/[gy]/));
  });

  it('names only entities in its groups', () => {
    forEachRow(patterns, nameOf, ({ pattern }) => {
      for (const [, group] of pattern.source.matchAll(/\(\?<([a-zA-Z]+)\d?>/g))
        expect(names).toContain(group);
    });
  });

  it('has lower-case literals', () => {
    forEachRow(patterns, nameOf, ({ literals }) => {
      expect(literals.length).toBeGreaterThan(0);
      for (const literal of literals) {
        expect(literal).toBe(literal.toLowerCase());
        expect(literal.length).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

it('looks for no word of fewer than four ASCII characters, which costs a search of its own', () => {
  const words = [...patterns, ...SILENCES].flatMap(({ literals }) => literals);
  expect(words.filter(word => /^\p{ASCII}{0,3}$/u.test(word))).toEqual([]);
});

describe('every signature', () => {
  it('cannot match without one of its literals', () => {
    forEachRow(signatures, nameOf, ({ signature }) => {
      const node = parsePattern(signature.pattern.source);
      expect(uncovered(node, signature.literals)).toBeUndefined();
    });
  });

  it('is known by a name of its own', () => {
    expect(new Set(signatures.map(({ name }) => name)).size).toBe(signatures.length);
  });
});

describe('looking near literals only', () => {
  const classify = makeClassifier(kinds);

  it('sees the same kinds as trying every pattern on the whole text', () => {
    forEachRow(texts, text => text, expectSameKinds);
  });

  const expectSameKinds = (text: string) => {
    const cleaned = clean(text);
    const plain = kinds.filter(kind => kind.signatures.some(({ pattern }) => pattern.test(cleaned)));
    const lead = plain[0];
    const found = classify(text);
    if (SILENCES.some(({ holds }) => holds(cleaned))) return expect(found.kind).toBe('none');
    const also = plain.slice(1).filter(kind => !kind.symptomOf?.includes(lead?.id ?? ''));
    expect([found.kind, ...found.also]).toEqual(lead ? [lead.id, ...also.map(({ id }) => id)] : ['none']);
  };
});
