import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { functionsIn } from './support/functions.ts';
import { mask } from './support/mask.ts';
import { PROJECT, sourceFiles } from './support/source-files.ts';
import { undocumentedIn } from './support/undocumented.ts';

const files = sourceFiles(PROJECT, 'src').map(path => ({
  path,
  text: readFileSync(join(PROJECT, path), 'utf8'),
}));

/** The value below which so much of the values lies. */
const percentile = (values: readonly number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? 0;

/** Where the masked code of the source says something. */
const placesOf = (words: RegExp) =>
  files.flatMap(({ path, text }) =>
    mask(text)
      .split('\n')
      .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}`] : [])),
  );

describe('files', () => {
  // Sentences and samples are data; their number says nothing of how hard a file is to read.
  const code = files.filter(
    ({ path, text }) =>
      !/\/(text|words|examples|near-misses|data)\.ts$/.test(path) && !text.startsWith('// Generated'),
  );
  const lengths = code.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));

  it('are short: half within 60 lines, nine of ten within 150, none over 250', () => {
    const lines = lengths.map(file => file.lines);
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(60);
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(150);
    expect(lengths.filter(file => file.lines > 250)).toEqual([]);
  });

  it('have kebab-case names without hollow words', () => {
    const names = files.map(({ path }) => basename(path, '.ts'));
    expect(names.filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(names.filter(name => /(^|-)(manager|helpers?|utils?|misc|common)(-|$)/.test(name))).toEqual([]);
  });
});

describe('functions', () => {
  const functions = files.flatMap(({ path, text }) =>
    functionsIn(text).map(({ line, lines }) => ({ place: `${path}:${line}`, lines })),
  );

  it('are short: half within 10 lines, nine of ten within 25, none over 50', () => {
    const lines = functions.map(each => each.lines);
    expect(lines.length).toBeGreaterThan(500);
    expect(percentile(lines, 0.5)).toBeLessThanOrEqual(10);
    expect(percentile(lines, 0.9)).toBeLessThanOrEqual(25);
    expect(functions.filter(each => each.lines > 50)).toEqual([]);
  });
});

describe('code', () => {
  it('documents every exported name', () => {
    // The sentences of a check are all called `text`, and say themselves what they are.
    const documented = files.filter(({ path }) => !path.endsWith('/text.ts'));
    expect(
      documented.flatMap(({ path, text }) => undocumentedIn(text).map(name => `${path} ${name}`)),
    ).toEqual([]);
  });

  it('has no classes but errors', () => {
    expect(placesOf(/\bclass\s+\w+(?!\w|\s+extends\s+(\w*Error|Obstruction)\b)/)).toEqual([]);
  });

  it('asserts types only in the two places that earn it', () => {
    const assertions = placesOf(/^(?!.*\bin keyof\b).*[\w)\]}>]\s+as\s+(?!const\b|\w+\s*[,}])[A-Za-z{(]/);
    expect(assertions.map(place => place.replace(/:\d+$/, ''))).toEqual([
      // A target's names are texts, and the resolver gives no other kinds.
      'src/diagnostics/kubernetes/pod-uses-service-account-of-its-owner/check.ts',
      // The caller of a query alone knows the shape of its rows.
      'src/queue/pglite-pool.ts',
    ]);
  });

  it('uses no hollow words in names', () => {
    expect(placesOf(/\b\w*((?<!resource)Manager|Helper|Utils?)\b/)).toEqual([]);
  });

  it('is finished', () => {
    const unfinished = /\b(TODO|FIXME|HACK|not implemented)\b/;
    expect(files.filter(({ text }) => unfinished.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the measures themselves', () => {
  it('see functions of every form, and nothing else', () => {
    const text = [
      'export async function one(a: { b: string }): Promise<{ c: number }> {', // 1 to 5
      "  if (a.b === '{') {",
      '    return { c: 1 };',
      '  }',
      '}',
      'const two = ({ a }: { a: string }) => {', // 6 to 8
      '  return `${a} { ${`}`} ${/[}{/]/.test(a)}`;',
      '};',
      'interface Three { four(): void }',
      'const five = { six() { return 1; }, seven: () => ({}) };', // 10
      'for (const a of [1]) { void a; }',
    ].join('\n');
    expect(functionsIn(text)).toEqual([
      { line: 1, lines: 5 },
      { line: 6, lines: 3 },
      { line: 10, lines: 1 },
    ]);
  });

  it('see an exported name without its comment', () => {
    const text =
      '/** One. */\nexport const one = 1;\nexport const two = 2;\n\n// Three.\nexport type Three = 3;';
    expect(undocumentedIn(text)).toEqual(['two', 'Three']);
  });
});
