import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';

/** A text, the names that stand in it, and `null` for a name that must not be read out of it. */
interface Sample {
  readonly text: string;
  readonly entities: Readonly<Record<string, string | null>>;
}

const samples: readonly Sample[] = readFileSync(new URL('./entities.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line));
const classify = makeClassifier(kinds);

describe('the entities of a text', () => {
  it.each(samples)('$text', ({ text, entities }) => {
    const found: Readonly<Record<string, string | undefined>> = { ...classify(text).entities };
    const read = Object.fromEntries(Object.keys(entities).map(name => [name, found[name] ?? null]));
    expect(read).toEqual(entities);
  });
});
