import { describe, expect, it } from 'vitest';
import { checks } from '../src/catalogue/checks.ts';
import { kinds } from '../src/catalogue/index.ts';

/** Words of no vendor's documentation: a tired reader stops at them. */
const DIALECT =
  /\b(?:mend(?:s|ed|ing)?|anew|afresh|heeds?|hears?|lets? \S+(?: \S+)? in|comes? as|stands? in|outweighs?|unsound|takes? (?:it|the role) on|take on the role|put right|puts right|turned away|turns? \S+(?: \S+){0,3} away|shuts? \S+(?: \S+)? out|does not arise|roll(?:s)? the pods over|rolls them over|for good|whoever|nobody|keeps? \S+ from)\b/i;

const sentences = checks.flatMap(({ id, text }) => [
  { of: `${id} title`, says: text.title },
  ...Object.entries(text.codes).flatMap(([code, { says, fix }]) => [
    { of: `${id} ${code}`, says },
    ...fix.map(step => ({ of: `${id} ${code} fix`, says: step.text })),
  ]),
]);
const causes = checks.flatMap(({ id, text }) =>
  Object.entries(text.codes).map(([code, { says }]) => ({ of: `${id} ${code}`, says })),
);

describe('sentences', () => {
  it('of checks use the words of the vendors’ documentation', () => {
    expect(sentences.filter(({ says }) => DIALECT.test(says))).toEqual([]);
  });

  it('in titles of kinds do, too', () => {
    expect(kinds.map(({ text }) => text.title).filter(title => DIALECT.test(title))).toEqual([]);
  });

  it('of causes begin with a capital letter or with a name', () => {
    expect(causes.filter(({ says }) => !/^(?:[A-Z{]|aws-auth)/.test(says))).toEqual([]);
  });

  it('of causes are at most 160 characters before names are filled in', () => {
    expect(causes.filter(({ says }) => says.replace(/\{(\w+)\}/g, '$1').length > 160)).toEqual([]);
  });
});
