import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/classifier/clean.ts';

const fragments = fc.constantFrom(
  '&',
  'amp;',
  '&lt;',
  '&amp;lt;',
  '\\',
  '\\"',
  '\\n',
  '\\u003c',
  '\\u001b',
  '<',
  '>',
  '|',
  '<https://a.b/c|d>',
  '<br>',
  '\u001b[31m',
  '[0m',
  '[',
  'm',
  '`',
  '```',
  '\n',
  '> ',
  ' ',
  '\u00a0',
  '\u200b',
  '“',
  '「',
  '，',
  '2025-01-01T00:00:00Z ',
  'İ',
  'word',
  '…',
);

describe('clean', () => {
  it.each([
    ['&lt;none&gt; &amp;amp; x', '<none> & x'],
    ['<https://quay.io/v2/|quay.io>: timeout', 'quay.io: timeout'],
    ['Get <https://quay.io/v2/>: timeout', 'Get https://quay.io/v2/: timeout'],
    ['image: <none>', 'image: <none>'],
    ['error="Get \\"https://a/\\": EOF\\n\\tat x"', 'error="Get "https://a/": EOF at x"'],
    ['{\\u0022a\\u0022:\\u003cb\\u003e}', '{"a":<b>}'],
    ['“no such host”，「失敗」：x', '"no such host","失敗":x'],
    ['> quoted\n> lines', 'quoted lines'],
    ['```\ncode\n```', 'code'],
    ['2025-01-01T00:00:00.123Z not\n2025-01-01T00:00:01Z authorized', 'not authorized'],
    ['\u001b[31mError\u001b[0m: x', 'Error: x'],
    ['[31m│[0m Error', 'Error'],
    ['rate(errors[5m]) stays', 'rate(errors[5m]) stays'],
    ['[maximum memory', '[maximum memory'],
  ])('makes %j plain', (text, plain) => {
    expect(clean(text)).toBe(plain);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragments).map(parts => parts.join('')),
        ),
        text => {
          const once = clean(text);
          expect(clean(once)).toBe(once);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
