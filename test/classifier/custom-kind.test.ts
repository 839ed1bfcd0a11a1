import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classifier/classify.ts';
import { customKind } from '../../src/classifier/custom-kind.ts';

const billing = {
  id: 'billing-export-stuck',
  title: 'Billing export stuck',
  patterns: ['export job (?P<pod>[a-z0-9-]+) is stuck (?:since|for) \\d+'],
  runbook: 'https://runbooks.example/billing',
};

describe('customKind', () => {
  it('is recognised without code, in any case, with its entities', () => {
    const made = customKind(billing);
    if (!made.ok) throw new Error(made.error);
    const found = classify('EXPORT JOB billing-7 is stuck since 40 minutes', [made.kind]);
    expect(found).toMatchObject({
      kind: 'billing-export-stuck',
      signature: 'billing-export-stuck/pattern-1',
    });
    expect(found.entities.pod).toBe('billing-7');
    expect(made.kind.links).toEqual(['https://runbooks.example/billing']);
    expect(classify('export job is fine', [made.kind]).kind).toBe('none');
  });

  it('takes time in proportion to the text, even for a pattern that would hang others', () => {
    const made = customKind({ ...billing, patterns: ['(a+)+$'] });
    if (!made.ok) throw new Error(made.error);
    expect(classify(`${'a'.repeat(20_000)}!`, [made.kind]).kind).toBe('none');
  });

  it('is tried once, on no more than the beginning of a text', () => {
    const seen: number[] = [];
    const watched = {
      exec: (text: string) => {
        seen.push(text.length);
        return null;
      },
    };
    const kind = { id: 'watched', signatures: [{ id: 'any', literals: [], pattern: watched }] };
    classify('word '.repeat(200_000), [kind]);
    expect(seen).toEqual([65_536]);
  });

  it.each([
    [{ ...billing, patterns: ['(unclosed'] }, /pattern "\(unclosed" is not a valid RE2 expression/],
    [{ ...billing, patterns: ['x(?=y)'] }, /not a valid RE2 expression.*look-around/],
    [{ ...billing, patterns: ['.*'] }, /matches an empty text/],
    [{ ...billing, patterns: [] }, /at least one pattern/],
    [{ ...billing, id: 'Billing Export' }, /id must be lower-case words/],
    [{ ...billing, title: ' ' }, /needs a title/],
    [{ ...billing, patterns: ['x'.repeat(1001)] }, /longer than 1000/],
  ])('says in a sentence what is wrong: %#', (definition, sentence) => {
    const made = customKind(definition);
    expect(made.ok ? '' : made.error).toMatch(sentence);
  });
});
