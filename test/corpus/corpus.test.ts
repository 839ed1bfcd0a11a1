import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Figures, figuresOf, judge, readCorpus } from '../../scripts/measure-corpus.ts';

const floors: Readonly<Record<string, Figures>> = JSON.parse(
  readFileSync(new URL('floor.json', import.meta.url), 'utf8'),
);

it.each(Object.entries(floors))('%s.jsonl is recognised no worse than recorded', (name, floor) => {
  const figures = figuresOf(judge(readCorpus(new URL(`${name}.jsonl`, import.meta.url))));
  expect(figures.accuracy).toBeGreaterThanOrEqual(floor.accuracy);
  expect(figures.falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
  expect(figures.entityRecall).toBeGreaterThanOrEqual(floor.entityRecall);
});
