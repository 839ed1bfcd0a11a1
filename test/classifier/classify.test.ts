import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../../scripts/hostile-texts.ts';
import { readCorpus } from '../../scripts/measure-corpus.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { classify, makeClassifier } from '../../src/classifier/classify.ts';
import { isEntity } from '../../src/classifier/validate-entity.ts';
import { ENTITY_NAMES, type Entities } from '../../src/domain/entities.ts';
import { forEachRow } from '../support/for-each-row.ts';

const recognise = makeClassifier(kinds);
const texts = readCorpus(new URL('../corpus/dev.jsonl', import.meta.url)).map(({ text }) => text);
const literals = kinds.flatMap(kind => kind.signatures.flatMap(signature => signature.literals));

function expectBelievable(entities: Entities): void {
  for (const name of ENTITY_NAMES) {
    const value = entities[name];
    if (value === undefined) continue;
    expect(isEntity(name, value), `${name}: ${value}`).toBe(true);
    expect(value.startsWith('-')).toBe(false);
  }
}

describe('classify', () => {
  it('never throws and reads only well-formed names, whatever the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(fc.oneof(fc.constantFrom(...literals), fc.string({ maxLength: 12 })))
        .map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(anything, text => expectBelievable(recognise(text).entities)),
      { numRuns: 1000 },
    );
  });

  it.each(hostileTexts(kinds, 64 * 1024))('survives 64 KB of $name', ({ text }) => {
    expectBelievable(recognise(text).entities);
  });

  it('is the same for an array of kinds that was prepared before', () => {
    expect(classify('Unable to locate credentials', kinds)).toEqual(
      recognise('Unable to locate credentials'),
    );
  });
});

const WRAPPINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['in a code fence', text => `\`\`\`\n${text}\n\`\`\``],
  ['quoted', text => text.replace(/^/gm, '> ')],
  ['escaped for HTML', text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ['coloured', text => `\u001b[31m${text}\u001b[0m`],
  ['with time stamps', text => text.replace(/^/gm, '2025-05-06T10:11:12.345Z ')],
  ['with Windows line ends', text => text.replace(/\r?\n/g, '\r\n')],
  ['as a JSON string', text => `{"text":${JSON.stringify(text)}}`],
];

it.each(WRAPPINGS)('a paste %s is recognised as before', (_, wrap) => {
  forEachRow(
    texts,
    text => text,
    text => {
      const { kind, also } = recognise(text);
      const wrapped = recognise(wrap(text));
      expect({ kind: wrapped.kind, also: wrapped.also }).toEqual({ kind, also });
    },
  );
});

describe('masked values', () => {
  it.each([
    'Failed to pull image "<account>.dkr.ecr.<region>.amazonaws.com/app:1": no basic auth credentials',
    'Get https://ACCOUNT.dkr.ecr.REGION.amazonaws.com/v2/: no basic auth credentials',
    'arn:aws:iam::xxx:role/app is not authorized to perform: sts:AssumeRole',
    'User: arn:aws:sts::***:assumed-role/app/x is not authorized to perform: s3:GetObject',
  ])('are no entities: %s', text => {
    const { account, region, registry, roleArn, principalArn } = recognise(text).entities;
    expect([account, region, registry, roleArn, principalArn]).toEqual(new Array(5).fill(undefined));
  });
});
