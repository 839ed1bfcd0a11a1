import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { alternativesOf, narrow } from '../../src/classifier/narrow.ts';
import { placePatterns } from '../../src/classifier/place-patterns.ts';
import { windowsAround } from '../../src/classifier/windows.ts';
import { forEachRow } from '../support/for-each-row.ts';

const WIDE = { before: 384, after: 896 };
/** Longer than any window, and of words that no pattern knows. */
const FILLER = 'lorem ipsum dolor '.repeat(80);

const reachOf = (pattern: RegExp, ...literals: readonly string[]) => narrow({ literals, pattern }, WIDE);

describe('how far a pattern reaches from its words', () => {
  it('is its length', () => {
    expect(reachOf(/no basic auth/, 'no basic auth').reach).toEqual({ before: 13, after: 13 });
  });

  it('counts what may stand before and after, and what is only looked at', () => {
    const { reach } = reachOf(/(?<!not )\d{1,4} pods? were (?:lost|gone)(?= now)/, ' were ');
    expect(reach).toEqual({ before: 4 + 5 + 6 + 4, after: 6 + 4 + 4 });
  });

  it('is no more than the limit', () => {
    expect(reachOf(/a{1,900}b{1,900}word/, 'word').reach).toEqual({ before: 384, after: 4 });
  });

  it('is that of the words that every match holds', () => {
    expect(reachOf(/(?:lost|x{1,90}) pods/, 'lost', 'pods')).toMatchObject({
      literals: ['pods'],
      reach: { before: 95, after: 5 },
    });
  });
});

describe('the alternatives of a pattern', () => {
  it('have their own words each', () => {
    const parts = alternativesOf({ literals: ['lost', 'gone'], pattern: /pod (?:was )?lost|gone\|/i }, WIDE);
    expect(parts.map(({ literals, pattern }) => [literals, pattern.toString()])).toEqual([
      [['lost'], '/pod (?:was )?lost/i'],
      [['gone'], '/gone\\|/i'],
    ]);
  });
});

/** Texts that a pattern matches, as far as they can be made from it. */
function samplesOf(pattern: RegExp): readonly string[] {
  try {
    const texts = fc.stringMatching(new RegExp(pattern.source), { size: '-1' });
    return fc.sample(texts, { numRuns: 15, seed: 42 }).filter(text => pattern.test(` ${text} `));
  } catch {
    return [];
  }
}

describe('what a signature matches', () => {
  const signatures = kinds.flatMap(kind =>
    kind.signatures.map(signature => ({ name: `${kind.id}/${signature.id}`, signature })),
  );
  let tried = 0;

  it('lies in a window near its words', () => {
    forEachRow(
      signatures,
      ({ name }) => name,
      ({ signature }) => expectNear(signature),
    );
  });

  const expectNear = (signature: (typeof signatures)[number]['signature']) => {
    for (const { literals, pattern, reach } of alternativesOf(signature, WIDE)) {
      if (!(pattern instanceof RegExp)) continue;
      const place = placePatterns([{ literals }]);
      for (const sample of samplesOf(pattern)) {
        const text = `${FILLER}${sample} ${FILLER}`;
        const [found] = pattern.exec(text) ?? [''];
        if (found.length > WIDE.before) continue;
        tried++;
        const windows = windowsAround(text, place(text.toLowerCase()).at(0), reach);
        expect(
          windows.some(window => pattern.test(window)),
          found,
        ).toBe(true);
      }
    }
  };

  it('was tried on enough texts to mean something', () => {
    expect(tried).toBeGreaterThan(2000);
  });
});
