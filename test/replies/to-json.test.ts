import { expect, test } from 'vitest';
import { toJson } from '../../src/replies/to-json.ts';
import { ANNOTATION_MISSING } from '../support/reports.ts';

test('the agreed keys come first, in their order, and nothing is lost', () => {
  const json = toJson(ANNOTATION_MISSING);
  expect(Object.keys(json).slice(0, 12)).toEqual([
    'kind',
    'also',
    'entities',
    'target',
    'verdict',
    'cause',
    'problems',
    'passed',
    'unchecked',
    'steps',
    'calls',
    'elapsedMs',
  ]);
  expect(json).toEqual(ANNOTATION_MISSING);
});
