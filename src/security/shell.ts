import { quote } from 'shell-quote';

/** What every shell takes as it stands, also at the start of a word. */
const PLAIN = /^[A-Za-z0-9_./@:,+-][A-Za-z0-9_./@:,+=%-]{0,4096}$/;

/** Control characters, line and paragraph separators, and marks that hide or reorder what stands on the screen. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a value can stand in a command as one word: it is visible, and no option in disguise. */
export const isQuotable = (value: string): boolean => !INVISIBLE.test(value) && !value.startsWith('-');

/** Whether a value means the same within quotes, in JSON and in a nested shell. */
export const isPlain = (value: string): boolean => PLAIN.test(value);

/**
 * A value as one word of a POSIX shell (XCU 2.2, "Quoting").
 * Throws on a value that is not quotable: no quoting makes control characters or a leading `-` harmless.
 */
export function shellQuote(value: string): string {
  if (!isQuotable(value))
    throw new RangeError(
      `${JSON.stringify(value)} cannot be put into a command safely; leave the command out.`,
    );
  return shellWord(value);
}

/** A visible value as it may stand inside a word, after a prefix such as `--name=`. */
export function shellWord(value: string): string {
  if (INVISIBLE.test(value))
    throw new RangeError(`${JSON.stringify(value)} holds invisible characters; leave the command out.`);
  return PLAIN.test(value) ? value : quote([value]);
}
