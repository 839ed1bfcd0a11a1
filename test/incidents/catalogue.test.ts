import { describe, expect, it } from 'vitest';
import { families } from '../../incidents/families.ts';
import type { Incident } from '../../incidents/incident.ts';
import { incidents } from '../../incidents/index.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { inquiryOf } from '../../src/local/diagnose-demo.ts';
import { redact } from '../../src/security/redact.ts';

const classify = makeClassifier(kinds);
const byName = (one: Incident, other: Incident) => (one.name < other.name ? -1 : 1);
const words = (text: string) => text.trim().split(/\s+/).join(' ');

describe('incidents', () => {
  it('have names of their own', () => {
    expect(new Set(incidents.map(({ name }) => name)).size).toBe(incidents.length);
  });

  it('are each in one family', () => {
    expect(families.flatMap(family => family.incidents).toSorted(byName)).toEqual(incidents.toSorted(byName));
  });

  it('have messages that no other contains, so that a paste tells which is meant', () => {
    for (const one of incidents) {
      const containing = incidents.filter(({ message }) => words(message).includes(words(one.message)));
      expect(
        containing.map(({ name }) => name),
        one.name,
      ).toEqual([one.name]);
    }
  });

  it.each(incidents.filter(one => inquiryOf(one).text !== ''))(
    '$name: its message is recognised, and free of secrets',
    incident => {
      const { text } = inquiryOf(incident);
      expect(redact(text)).toBe(text);
      expect(classify(text).kind).not.toBe('none');
    },
  );
});
