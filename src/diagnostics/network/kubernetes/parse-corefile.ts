/** One plugin of a server block: `forward . /etc/resolv.conf`. */
export interface CorefilePlugin {
  readonly name: string;
  readonly args: readonly string[];
  /** The lines in its braces, each cut into words. */
  readonly options: readonly (readonly string[])[];
}

/** One server block. */
export interface CorefileServer {
  /** `.:53`, `example.com` as they are written. */
  readonly zones: readonly string[];
  readonly plugins: readonly CorefilePlugin[];
}

/** A Corefile, or where it cannot be read. Source: https://coredns.io/manual/configuration/ */
export type CorefileReading =
  | { readonly reads: true; readonly servers: readonly CorefileServer[] }
  | { readonly reads: false; readonly line: number };

/** Reads CoreDNS's configuration; snippets are put where they are imported, imports of files stay plugins of that name. */
export function parseCorefile(text: string): CorefileReading {
  const blocks = blocksOf(wordLines(text));
  if ('line' in blocks) return { reads: false, line: blocks.line };
  const snippets = new Map(blocks.found.flatMap(block => snippetOf(block)));
  const servers = blocks.found.filter(({ head }) => !isSnippet(head));
  return {
    reads: true,
    servers: servers.map(({ head, body }) => ({
      zones: head.flatMap(word => word.split(',')).filter(word => word !== ''),
      plugins: pluginsOf(body).flatMap(plugin => imported(plugin, snippets)),
    })),
  };
}

interface Line {
  readonly number: number;
  readonly words: readonly string[];
}

interface Block {
  readonly head: readonly string[];
  readonly body: readonly Line[];
}

function wordLines(text: string): readonly Line[] {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, words: wordsOf(line) }));
  return lines.filter(({ words }) => words.length > 0);
}

/** Words may be quoted; a word that begins with `#` begins a comment. */
function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const comment = words.findIndex(word => word.startsWith('#'));
  return comment === -1 ? words : words.slice(0, comment);
}

function blocksOf(lines: readonly Line[]): { readonly found: readonly Block[] } | { readonly line: number } {
  const found: Block[] = [];
  let open: { head: readonly string[]; body: Line[] } | undefined;
  let depth = 0;
  for (const line of lines) {
    const opens = line.words.at(-1) === '{';
    const closes = line.words.length === 1 && line.words[0] === '}';
    if (open === undefined && !opens) return { line: line.number };
    if (open === undefined) open = { head: line.words.slice(0, -1), body: [] };
    else if (!(closes && depth === 1)) open.body.push(line);
    depth += opens ? 1 : closes ? -1 : 0;
    if (depth === 0 && open !== undefined) {
      found.push(open);
      open = undefined;
    }
  }
  return open === undefined ? { found } : { line: lines.at(-1)?.number ?? 1 };
}

function pluginsOf(body: readonly Line[]): readonly CorefilePlugin[] {
  const plugins: { name: string; args: readonly string[]; options: (readonly string[])[] }[] = [];
  let inside = false;
  for (const { words } of body) {
    const [name = '', ...args] = words;
    if (inside && name === '}') inside = false;
    else if (inside) plugins.at(-1)?.options.push(words);
    else plugins.push({ name, args: args.filter(word => word !== '{'), options: [] });
    if (!inside && words.at(-1) === '{') inside = true;
  }
  return plugins;
}

function isSnippet(head: readonly string[]): boolean {
  return head.length === 1 && /^\(.+\)$/.test(head[0] ?? '');
}

function snippetOf({ head, body }: Block): readonly (readonly [string, readonly CorefilePlugin[]])[] {
  return isSnippet(head) ? [[(head[0] ?? '').slice(1, -1), pluginsOf(body)]] : [];
}

function imported(
  plugin: CorefilePlugin,
  snippets: ReadonlyMap<string, readonly CorefilePlugin[]>,
): readonly CorefilePlugin[] {
  return plugin.name === 'import' ? (snippets.get(plugin.args[0] ?? '') ?? [plugin]) : [plugin];
}
