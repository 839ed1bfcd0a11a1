import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderSubjectIndex, subjectFolders } from '../../scripts/generate-subjects.ts';
import { checks } from '../../src/catalogue/checks.ts';
import { declaredReads } from '../../src/diagnostics/declared-reads.ts';
import { parseCommand } from '../../src/pipeline/command/parse-command.ts';
import { proseWords } from '../../src/subjects/derived.ts';
import { subjects } from '../../src/subjects/index.ts';

describe.each(subjects)('subject $kind', subject => {
  it('is understood by each of its words', () => {
    const [, ...rest] = subject.example.split(' ');
    for (const word of subject.words)
      expect(parseCommand([word, ...rest].join(' '))).toMatchObject({
        type: 'target',
        named: { [subject.entity]: expect.any(String) },
      });
  });

  it('has the permissions that finding it needs', () => {
    const granted = declaredReads([...checks, ...subjects]);
    expect(granted.kubernetes).toEqual(expect.arrayContaining([...(subject.reads.kubernetes ?? [])]));
    expect(granted.aws).toEqual(expect.arrayContaining([...(subject.reads.aws ?? [])]));
  });

  it('marks names in prose where colleagues say it there', () => {
    expect(proseWords.has(subject.words[0] ?? '')).toBe(subject.isInProse);
  });
});

it('no word means two subjects', () => {
  const words = subjects.flatMap(subject => subject.words);
  expect(new Set(words).size).toBe(words.length);
});

it('the index is made of the folders, one line each', () => {
  const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');
  const index = readFileSync(new URL('../../src/subjects/index.ts', import.meta.url), 'utf8');
  expect(squeezed(index)).toBe(squeezed(renderSubjectIndex(subjectFolders())));
  expect(renderSubjectIndex([...subjectFolders(), 'new-thing'])).toContain(
    "import { newThing } from './new-thing/subject.ts';",
  );
});
