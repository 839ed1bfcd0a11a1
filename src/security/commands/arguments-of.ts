import type { SimpleCommand } from './read-script.ts';

/** A command's words, sorted. */
export interface CommandArguments {
  readonly program: string;
  /** Words before the first flag and after flags that take no value; what follows `--` is left out. */
  readonly words: readonly string[];
  /** Values by flag as it is written, with its dashes; a flag without value has an empty one. */
  readonly flags: ReadonlyMap<string, string>;
  /** Words after `--`: a program that runs elsewhere. */
  readonly after: readonly string[];
}

/** Flags of kubectl, az and others that take no value; flags of the AWS CLI take every word up to the next flag. */
const SWITCHES =
  /^(?:--(?:all|all-namespaces|all-containers|approve|containers|created|delete-emptydir-data|force|force-conflicts|ignore-daemonsets|include-groups|include-inherited|no-wait|overwrite|overwrite-existing|override-existing-serviceaccounts|prefix|previous|rm|server-side|show-labels|show-managed-fields|updated|wait|watch|yes|enable-[a-z-]{1,40})|-A|-it|-ti|-i|-t|-w)$/;

/** Sorts the words of a command into words, flags and what runs elsewhere. */
export function argumentsOf({ words: all }: Pick<SimpleCommand, 'words'>): CommandArguments {
  const [program = '', ...rest] = all.map(word => word.text);
  const stop = rest.indexOf('--');
  const own = stop < 0 ? rest : rest.slice(0, stop);
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let at = 0; at < own.length; at++) {
    const word = own[at] ?? '';
    const [, name = '', , value] = /^(-[\w-]{0,60})(=([\s\S]*))?$/.exec(word) ?? [];
    if (name === '') words.push(word);
    else if (value !== undefined || SWITCHES.test(name)) flags.set(name, value ?? '');
    else {
      const taken = valueAfter(own, at, program);
      flags.set(name, taken.join(' '));
      at += taken.length;
    }
  }
  return { program: program.replace(/^.*\//, ''), words, flags, after: stop < 0 ? [] : rest.slice(stop + 1) };
}

function valueAfter(words: readonly string[], at: number, program: string): readonly string[] {
  const rest = words.slice(at + 1);
  const next = rest.findIndex(word => word.startsWith('-') && !/^-\d/.test(word));
  const free = next < 0 ? rest : rest.slice(0, next);
  return program === 'aws' ? free : free.slice(0, 1);
}
