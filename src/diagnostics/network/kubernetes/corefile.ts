/** One directive of a Corefile's server block. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
}

/** One server block of a Corefile. */
export interface ServerBlock {
  /** Without scheme and port: `.`, `cluster.local`. */
  readonly zones: readonly string[];
  readonly directives: readonly Directive[];
}

/** Reads a Corefile as far as its directives go. Source: https://coredns.io/manual/configuration/ */
export function readCorefile(text: string): readonly ServerBlock[] {
  const blocks: { zones: readonly string[]; directives: Directive[] }[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    const words = line.replace(/(?:^|\s)#.*$/, '').match(/[^\s{}]{1,253}|[{}]/g) ?? [];
    const own = words.filter(word => word !== '{' && word !== '}');
    const [name = '', ...args] = own;
    if (depth === 0 && own.length > 0 && !name.startsWith('('))
      blocks.push({ zones: own.map(zoneOf), directives: [] });
    else if (depth === 0 && own.length > 0) blocks.push({ zones: [], directives: [] });
    if (depth === 1 && name !== '') blocks.at(-1)?.directives.push({ name, args });
    depth += words.filter(word => word === '{').length - words.filter(word => word === '}').length;
  }
  return blocks;
}

/** Whom a Corefile asks about names that are not the cluster's; empty when nobody. */
export function forwardersOf(blocks: readonly ServerBlock[]): readonly string[] {
  return blocks
    .filter(({ zones }) => zones.includes('.'))
    .flatMap(({ directives }) => directives)
    .filter(({ name, args }) => name === 'forward' && args[0] === '.')
    .flatMap(({ args }) => args.slice(1));
}

/** Whether a part of the Corefile stands elsewhere, so that what is missing here may be there. */
export function importsMore(blocks: readonly ServerBlock[]): boolean {
  return blocks.some(({ zones, directives }) =>
    [zones[0], ...directives.map(({ name }) => name)].includes('import'),
  );
}

/** The same Corefile, asking somebody else about names that are not the cluster's. */
export function forwardingTo(text: string, resolver: string): string {
  const pattern = /^([^\S\n]{0,100}forward[^\S\n]{1,20}\.[^\S\n]{1,20})[^\n{]{1,500}?([^\S\n]{0,20}\{)?$/gm;
  if (pattern.test(text)) return text.replace(pattern, `$1${resolver}$2`);
  return text.replace(
    /^([^\S\n]{0,100}(?:dns:\/\/)?\.(?::\d{1,5})?[^\S\n]{0,20}\{)$/m,
    `$1\n    forward . ${resolver}`,
  );
}

function zoneOf(word: string): string {
  return word.replace(/^\w{1,10}:\/\//, '').replace(/:\d{1,5}$/, '') || '.';
}
