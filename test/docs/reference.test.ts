import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { referencePages } from '../../scripts/reference/pages.ts';

const folder = new URL('../../docs/reference/', import.meta.url);
const pages = referencePages();

it.each(pages)('$path is what `npm run generate` writes', ({ path, text }) => {
  const file = new URL(path, folder);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : 'absent: run `npm run generate`').toBe(text);
});

it('has no pages of what is no longer there', () => {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.md'),
  );
  expect(written.filter(name => !pages.some(({ path }) => path === name))).toEqual([]);
});

it('links to pages that exist', () => {
  const links = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, to = '']) => new URL(to, new URL(path, folder)).href),
  );
  const known = new Set(pages.map(({ path }) => new URL(path, folder).href));
  expect(links.length).toBeGreaterThan(pages.length);
  expect(links.filter(link => !known.has(link))).toEqual([]);
});
