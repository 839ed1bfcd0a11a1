import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/measure-corpus.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { makeClassifier } from '../../src/classifier/classify.ts';
import { redact } from '../../src/security/redact.ts';

const recognise = makeClassifier(kinds);
const pastes = ['dev', 'own', 'blind'].flatMap(name =>
  readCorpus(new URL(`../corpus/${name}.jsonl`, import.meta.url)),
);

const PLACES = new Set([
  ...[
    'cluster',
    'namespace',
    'pod',
    'container',
    'workload',
    'deployment',
    'service',
    'ingress',
    'nodegroup',
  ],
  ...['secret', 'configMap', 'serviceAccount', 'pvc', 'volume', 'job'],
]);

/** The names of objects in a paste, longest first, so that one name within another does not part it. */
const namesIn = (text: string): readonly string[] =>
  Object.entries(recognise(text).entities)
    .flatMap(([entity, name]) => (PLACES.has(entity) && name !== undefined ? [name] : []))
    .filter(name => /^[a-z][a-z0-9-]{2,}$/.test(name))
    .toSorted((one, other) => other.length - one.length);

const renamed = (text: string, name: string): string =>
  namesIn(text).reduce(
    (before, old) => before.replace(new RegExp(`(?<![A-Za-z0-9-])${old}(?![A-Za-z0-9])`, 'g'), name),
    text,
  );

// Every third paste, each group with another beginning; all of them take four times as long as all other tests here.
describe.each(['db-password', 'api-token', 'vault-token', 'tls-secret'])(
  'objects that are called %s',
  name => {
    const offset = name.length % 3;
    const sample = pastes.filter((_, index) => index % 3 === offset);

    it('keep kinds and entities when secrets are taken out', () => {
      const changed = sample
        .map(({ id, text }) => ({ id, text: renamed(text, name) }))
        .filter(({ text }) => JSON.stringify(recognise(text)) !== JSON.stringify(recognise(redact(text))));
      expect(changed).toEqual([]);
    });
  },
);
