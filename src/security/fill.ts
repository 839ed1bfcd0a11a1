import { isPlain, isQuotable, shellWord } from './shell.ts';
import { type Piece, readTemplate } from './template.ts';

type Args = Readonly<Record<string, string | undefined>>;

const PLACEHOLDER = /\{([a-zA-Z][a-zA-Z0-9]{0,39})\}/g;

/** A sentence with its `{name}` placeholders filled in; an unknown name stays as it is. */
export function fillText(template: string, args: Args): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => argumentNamed(args, name) ?? whole);
}

/**
 * A command with its `{name}` placeholders filled in, each value as (a part of) one word of the shell.
 * `undefined` when a value is missing, empty, invisible in part, an option in disguise, or not plain inside quotes.
 */
export function fillCommand(template: string, args: Args): string | undefined {
  const { pieces, complaints } = readTemplate(template);
  if (complaints.length > 0) return undefined;
  const words = pieces.map(piece => wordFor(piece, args));
  return words.includes(undefined) ? undefined : words.join('');
}

/** What makes a command template unsafe or impossible to fill; empty for a good one. */
export const lintCommand = (template: string): readonly string[] => readTemplate(template).complaints;

function wordFor(piece: Piece, args: Args): string | undefined {
  if (piece.is === 'text') return piece.text;
  const value = argumentNamed(args, piece.name);
  if (!value || !isQuotable(`x${value}`) || (piece.opensWord && !isQuotable(value))) return undefined;
  if (piece.quoted) return isPlain(value) ? value : undefined;
  return shellWord(value);
}

/** Own properties only: `{constructor}` is no placeholder that everyone has. */
const argumentNamed = (args: Args, name: string): string | undefined =>
  Object.hasOwn(args, name) ? args[name] : undefined;
