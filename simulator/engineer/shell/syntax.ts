/** A piece of a word: fixed text, or something to be filled in. */
export type Part =
  | { readonly text: string; readonly quoted: boolean }
  | { readonly variable: string; readonly quoted: boolean }
  | { readonly command: string; readonly quoted: boolean };

/** A word before its expansions. */
export type Word = readonly Part[];

/** What a command reads or writes beside its arguments. */
export type Redirect =
  | { readonly to: 'file'; readonly target: Word; readonly append: boolean }
  | { readonly from: 'file'; readonly target: Word }
  | { readonly from: 'text'; readonly body: Word };

/** A command with its redirects. */
export interface SimpleCommand {
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
}

/** Commands joined by pipes. */
export type Pipeline = readonly SimpleCommand[];

/** A script that the small shell does not understand. */
export class ShellSyntaxError extends Error {
  constructor(what: string) {
    super(`${what}: write the command in plain POSIX shell`);
    this.name = 'ShellSyntaxError';
  }
}
