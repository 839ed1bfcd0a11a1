/** A piece of a command template: text that stays, or a placeholder and where it stands. */
export type Piece =
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'placeholder';
      readonly name: string;
      readonly quoted: boolean;
      readonly opensWord: boolean;
    };

/** A command template in pieces, and what makes it unsafe to fill. */
export interface Template {
  readonly pieces: readonly Piece[];
  readonly complaints: readonly string[];
}

const TOKEN =
  /\{(?<name>[a-zA-Z][a-zA-Z0-9]{0,39})\}|(?<escaped>\\[\s\S]?)|(?<mark>\$'|\$\(|<<|['"`()]|(?<![^\s;|&])#)|[^{\\'"`$<#()]{1,1000}|[\s\S]/g;
const NESTED = /\b(?:eval|(?:ba|da|a|z|k)?sh\s{1,8}-[a-z]{0,8}c|ssh|xargs)\s/;

/** Reads a template as the shell would read its quotes. */
export function readTemplate(template: string): Template {
  const pieces: Piece[] = [];
  const complaints: string[] = [];
  let open: readonly string[] = [];
  let before = ' ';
  for (const match of template.matchAll(TOKEN)) {
    const { name, mark, escaped } = match.groups ?? {};
    const quoted = isQuote(open.at(-1));
    pieces.push(
      name === undefined
        ? { is: 'text', text: match[0] }
        : { is: 'placeholder', name, quoted, opensWord: /[\s'"(;|&]$/.test(before) },
    );
    const complaint = mark === undefined ? undefined : complaintAbout(mark, open.at(-1));
    if (complaint !== undefined) complaints.push(complaint);
    if (mark !== undefined) open = openAfter(mark, open);
    if (escaped?.endsWith("'") && open.at(-1) === "'") open = open.slice(0, -1);
    before = match[0];
  }
  if (open.length > 0) complaints.push(`${open.at(-1)} is not closed`);
  return { pieces, complaints: [...complaints, ...nestedPlaceholders(template, pieces)] };
}

const isQuote = (mark: string | undefined): boolean => mark === "'" || mark === '"';

/** Quotes and parentheses that are open after the mark; a substitution within double quotes quotes anew. */
function openAfter(mark: string, open: readonly string[]): readonly string[] {
  const top = open.at(-1);
  if (isQuote(top) && mark === top) return open.slice(0, -1);
  if (top === "'" || (top === '"' && mark !== '$(')) return open;
  if (mark === ')') return top === '(' ? open.slice(0, -1) : [...open, ')'];
  if (mark === '(' || mark === '$(') return [...open, '('];
  return isQuote(mark) ? [...open, mark] : open;
}

/** What a reader of quotes cannot follow. */
function complaintAbout(mark: string, within: string | undefined): string | undefined {
  if (within === "'") return undefined;
  if (mark === '`') return 'back-quotes: write $(…)';
  if (within === '"') return undefined;
  if (mark === "$'") return "$'…' is no POSIX quoting";
  if (mark === '<<') return 'a here-document';
  return mark === '#' ? 'a comment' : undefined;
}

/** What a second shell reads again needs a second quoting. */
function nestedPlaceholders(template: string, pieces: readonly Piece[]): string[] {
  if (!NESTED.test(template)) return [];
  return pieces.flatMap(piece =>
    piece.is === 'placeholder' && !piece.quoted
      ? [`{${piece.name}} may be read by a second shell: put it in quotes`]
      : [],
  );
}
