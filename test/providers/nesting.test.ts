import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestingMeter } from '../../src/providers/nesting.ts';

/** The nesting of a text that comes in parts of one size. */
function nestingOf(contentType: string, body: string, size = 3): number {
  const meter = nestingMeter(contentType);
  const bytes = Buffer.from(body);
  let depth = 0;
  for (let at = 0; at < bytes.length; at += size) depth = meter(bytes.subarray(at, at + size));
  return depth;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe('the nesting of an answer', () => {
  it('of JSON is that of its objects and lists, however it is cut into parts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 9 }), (value, size) => {
        expect(nestingOf('application/json', JSON.stringify(value), size)).toBe(depthOf(value));
      }),
      { seed: 7 },
    );
  });

  it('of XML is that of its elements', () => {
    const xml = '<?xml version="1.0"?><A x="1"><!-- c --><B/><C><D>text</D></C></A>';
    expect(nestingOf('text/xml;charset=UTF-8', xml)).toBe(3);
    expect(nestingOf('text/xml', '<a>'.repeat(500))).toBe(500);
  });

  it('of plain text is none', () => {
    expect(nestingOf('text/plain', '[[[[')).toBe(0);
  });
});
