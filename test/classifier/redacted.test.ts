import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/measure-corpus.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { redact } from '../../src/security/redact.ts';
import { forEachRow } from '../support/for-each-row.ts';

const nameOf = ({ id, text }: { readonly id: string; readonly text: string }) => `${id}: ${text}`;
const recognise = makeClassifier(kinds);
const pastes = ['dev', 'own', 'blind', 'field'].flatMap(name =>
  readCorpus(new URL(`../corpus/${name}.jsonl`, import.meta.url)),
);
const examples = kinds.flatMap(({ id, examples }) =>
  examples.map(({ text }, number) => ({ id: `${id} example ${number}`, text })),
);

const SECRETS = `aws_access_key_id=AKIA${'IOSFODNN7EXAMPLE'}
aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLEKEY'}
Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`;

describe('what is left after secrets were taken out', () => {
  it('is recognised as before', () => {
    forEachRow([...pastes, ...examples], nameOf, ({ text }) => {
      expect(recognise(redact(text)).kind).toBe(recognise(text).kind);
    });
  });

  it('is recognised beside secrets', () => {
    forEachRow(examples, nameOf, ({ text }) => {
      const redacted = redact(`${SECRETS}\n\nand this is the error:\n${text}`);
      expect(redacted).not.toContain('AKIA');
      expect(recognise(redacted).kind).toBe(recognise(text).kind);
    });
  });
});
