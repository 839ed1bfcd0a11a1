import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { sourceFiles } from './source-files.ts';

/** One import as it stands in a file. */
export interface Import {
  /** The importing file, relative to the project, with slashes. */
  readonly from: string;
  /** The imported file, relative to the project; or the name of a package, or `node:` module. */
  readonly to: string;
  /** Whether only types are taken, which leave nothing at run time. */
  readonly typeOnly: boolean;
  /** Whether it is a file of the project. */
  readonly local: boolean;
}

const STATEMENT = /^[ \t]*(import|export)\b([^;'"`]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const FOR_EFFECT = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const AT_RUN_TIME = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** All imports of the files of a folder. */
export function importsOf(root: string, folder: string): readonly Import[] {
  return sourceFiles(root, folder).flatMap(file => importsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The imports in the text of one file. */
export function importsIn(from: string, text: string): readonly Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const found = [
    ...[...code.matchAll(STATEMENT)].map(match => ({ to: match[3], typeOnly: isTypeOnly(match[2] ?? '') })),
    ...[...code.matchAll(FOR_EFFECT)].map(match => ({ to: match[1], typeOnly: false })),
    ...[...code.matchAll(AT_RUN_TIME)].map(match => ({ to: match[1], typeOnly: false })),
  ];
  return found.map(({ to = '', typeOnly }) => ({ from, typeOnly, ...targetOf(from, to) }));
}

/** `import type { A }`, or `import { type A, type B }`. */
function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]?.split(',') ?? [''];
  return (
    names.filter(name => name.trim() !== '').every(name => /^\s*type\s/.test(name)) && names[0]?.trim() !== ''
  );
}

function targetOf(from: string, specifier: string): Pick<Import, 'to' | 'local'> {
  if (specifier.startsWith('.')) return { to: normalize(join(dirname(from), specifier)), local: true };
  const parts = specifier.split('/');
  return { to: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/'), local: false };
}
