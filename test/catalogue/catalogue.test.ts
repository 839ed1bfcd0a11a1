import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { KIND_ORDER } from '../../src/catalogue/order.ts';

const catalogue = new URL('../../src/catalogue/', import.meta.url);
const folders = readdirSync(catalogue, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : [],
);

describe('the catalogue', () => {
  it('holds the same kinds in folders, in the order and in the generated index', () => {
    expect([...KIND_ORDER].sort()).toEqual(folders.sort());
    expect(kinds.map(({ id }) => id)).toEqual(KIND_ORDER);
  });

  it('has every file of every kind', () => {
    for (const folder of folders) {
      const files = readdirSync(new URL(`${folder}/`, catalogue));
      expect(files, folder).toEqual(
        expect.arrayContaining(['causes.ts', 'examples.ts', 'kind.ts', 'signatures.ts', 'text.ts']),
      );
      expect(readFileSync(new URL(`${folder}/kind.ts`, catalogue), 'utf8')).toContain(`id: '${folder}'`);
    }
  });
});

describe.each(kinds)('$id', kind => {
  it('can be explained: words, advice, examples, near-misses and vendor pages', () => {
    expect(kind.text.title.length).toBeGreaterThan(5);
    expect(kind.text.title.length).toBeLessThan(60);
    expect(kind.text.meaning).toMatch(/^[A-Z].{40,}\.$/s);
    expect(kind.text.advice.length).toBeGreaterThan(0);
    expect(kind.examples.length).toBeGreaterThanOrEqual(2);
    expect(kind.nearMisses.length).toBeGreaterThanOrEqual(2);
    for (const link of kind.links) expect(link).toMatch(/^https:\/\//);
    expect(kind.links.length).toBeGreaterThan(0);
  });

  it('names only kinds of the catalogue', () => {
    const known = ['none', ...KIND_ORDER];
    for (const { kind: other } of kind.nearMisses) expect(known).toContain(other);
    for (const other of kind.symptomOf ?? []) expect(known).toContain(other);
    for (const example of kind.examples)
      for (const other of example.also ?? []) expect(known).toContain(other);
  });
});
