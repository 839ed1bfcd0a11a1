import type { Entities, EntityName } from '../../domain/entities.ts';

const OPTIONS: ReadonlyMap<string, EntityName> = new Map([
  ['-n', 'namespace'],
  ['--namespace', 'namespace'],
  ['-c', 'cluster'],
  ['--cluster', 'cluster'],
  ['--context', 'cluster'],
  ['-r', 'region'],
  ['--region', 'region'],
  ['-a', 'account'],
  ['--account', 'account'],
]);

/** The names and options of a command line. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly options: Entities;
  /** An option that nobody knows. */
  readonly unknown?: string;
  /** An option that lacks its value. */
  readonly incomplete?: string;
}

/** Divides words into names and options: `-n shop`, `--namespace shop`, `--namespace=shop`. */
export function readOptions(words: readonly string[]): CommandLine {
  return read(words, { names: [], options: {} });
}

function read(words: readonly string[], so: CommandLine): CommandLine {
  const [word, ...rest] = words;
  if (word === undefined) return so;
  if (!/^--?[A-Za-z]/.test(word)) return read(rest, { ...so, names: [...so.names, word] });
  const [flag = word, given] = splitOnce(word);
  const entity = OPTIONS.get(flag);
  if (entity === undefined) return { ...so, unknown: flag };
  const [next, ...after] = given === undefined ? rest : [given, ...rest];
  if (next === undefined || next === '' || next.startsWith('-')) return { ...so, incomplete: flag };
  return read(after, { ...so, options: { ...so.options, [entity]: next } });
}

function splitOnce(word: string): readonly [string, string?] {
  const at = word.indexOf('=');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
