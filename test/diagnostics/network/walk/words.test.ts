import { expect, test } from 'vitest';
import { STOP_CODES } from '../../../../src/diagnostics/network/walk/codes.ts';
import { STOP_TEXT } from '../../../../src/diagnostics/network/walk/words.ts';

const ROWS = Object.entries(STOP_TEXT);

test.each(ROWS)('the sentences of %s use its arguments only, and tell what to do', (code, { says, fix }) => {
  const texts = [says, ...fix.flatMap(step => [step.text, 'command' in step ? step.command : ''])];
  const used = texts.flatMap(text => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const [, declared = []] =
    Object.entries<readonly string[]>(STOP_CODES).find(([known]) => known === code) ?? [];
  expect(declared).toEqual(expect.arrayContaining(used));
  expect(used).toEqual(expect.arrayContaining([...declared]));
  expect(fix.length).toBeGreaterThan(0);
});
