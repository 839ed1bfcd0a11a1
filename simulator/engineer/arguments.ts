/** The words of a command, sorted. */
export interface Arguments {
  /** Words that belong to no flag. */
  readonly words: readonly string[];
  /** Values by flag without dashes; a flag without value has none. */
  readonly flags: Readonly<Record<string, readonly string[]>>;
  /** Words after `--`. */
  readonly after: readonly string[];
}

/** How a program reads its flags. */
export interface Grammar {
  /** Flags that take no value. */
  readonly switches: readonly string[];
  /** Long names by short: `{ n: 'namespace' }`. */
  readonly short: Readonly<Record<string, string>>;
  /** Whether a flag takes every word up to the next flag, as the AWS CLI's do. */
  readonly greedy: boolean;
}

/** Sorts words into flags and the rest. */
export function argumentsOf(args: readonly string[], grammar: Grammar): Arguments {
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const words: string[] = [];
  const flags: Record<string, string[]> = {};
  for (let index = 0; index < own.length; index++) {
    const word = own[index] ?? '';
    const named = nameOf(word, grammar);
    if (named === undefined) {
      words.push(word);
      continue;
    }
    const values = flags[named.name] ?? [];
    flags[named.name] = values;
    if (named.value !== undefined) values.push(named.value);
    else if (!grammar.switches.includes(named.name)) {
      const taken = valuesAfter(own, index, grammar);
      values.push(...taken);
      index += taken.length;
    }
  }
  return { words, flags, after: end < 0 ? [] : args.slice(end + 1) };
}

function nameOf(
  word: string,
  { short }: Grammar,
): { readonly name: string; readonly value?: string } | undefined {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    if (equals < 0) return { name: word.slice(2) };
    return { name: word.slice(2, equals), value: word.slice(equals + 1) };
  }
  if (!word.startsWith('-') || word === '-') return undefined;
  const name = short[word.charAt(1)] ?? word.slice(1);
  const rest = word.slice(2).replace(/^=/, '');
  return word.length > 2 && short[word.charAt(1)] !== undefined ? { name, value: rest } : { name };
}

function valuesAfter(args: readonly string[], index: number, { greedy }: Grammar): readonly string[] {
  if (!greedy) return args.slice(index + 1, index + 2);
  const rest = args.slice(index + 1);
  const next = rest.findIndex(word => word.startsWith('--'));
  return next < 0 ? rest : rest.slice(0, next);
}

/** The last value of a flag; empty when it was not given. */
export function flagOf({ flags }: Arguments, name: string): string {
  return flags[name]?.at(-1) ?? '';
}

/** Whether a flag stands among the words, with or without value. */
export function hasFlag({ flags }: Arguments, name: string): boolean {
  return flags[name] !== undefined && flags[name]?.at(-1) !== 'false';
}
