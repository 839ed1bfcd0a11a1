import { kinds } from '../catalogue/index.ts';
import type { ErrorKind } from '../catalogue/kind.ts';
import { type Terminal, UsageError } from '../main/terminal.ts';

/** `paramedic explain KIND`: what a kind means, how it is recognised, what is checked. */
export function explainKind(terminal: Terminal, id: string): void {
  const kind = kinds.find(one => one.id === id);
  if (!kind)
    throw new UsageError(
      `There is no error kind ${id}. The kinds are:\n${kinds.map(one => `  ${one.id}`).join('\n')}`,
    );
  terminal.out(describe(kind));
}

function describe(kind: ErrorKind): string {
  const sections = [
    `${kind.id}: ${kind.text.title}\n${kind.text.meaning}`,
    list(
      'Recognised by',
      kind.signatures.map(({ id, pattern }) => `${id}: ${pattern.source}`),
    ),
    list('Causes looked for, furthest upstream first', kind.causes.flatMap(causeLines)),
    list(
      'For example',
      kind.examples.slice(0, 2).map(({ text }) => text.trim().split('\n').join('\n    ')),
    ),
    list(
      'First aid',
      kind.text.advice.map(({ text, command }) => (command ? `${text}\n    ${command}` : text)),
    ),
    list('Read on', kind.links),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function causeLines({ check, codes }: ErrorKind['causes'][number]): readonly string[] {
  return codes.map(code => `${check.id} / ${code}: ${check.text.codes[code]?.says ?? ''}`);
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${heading}:\n${lines.map(line => `  - ${line}`).join('\n')}`;
}
