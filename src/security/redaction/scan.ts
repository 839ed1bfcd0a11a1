/** The index of the first character from `from` on that is not in `set`, at most `limit` characters away. */
export function skipForward(text: string, from: number, set: ReadonlySet<string>, limit = Infinity): number {
  const stop = Math.min(text.length, from + limit);
  let at = from;
  while (at < stop && set.has(text.charAt(at))) at++;
  return at;
}

/** The index of the first of the characters before `from` that are all in `set`, at most `limit` away. */
export function skipBack(text: string, from: number, set: ReadonlySet<string>, limit: number): number {
  const stop = Math.max(0, from - limit);
  let at = from;
  while (at > stop && set.has(text.charAt(at - 1))) at--;
  return at;
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits of ASCII. */
export const WORD: ReadonlySet<string> = new Set(ALPHANUMERIC);

/** The characters of base64 in both alphabets. */
export const BASE64: ReadonlySet<string> = new Set(`${ALPHANUMERIC}+/=_-`);

/** The characters of base64 in its first alphabet, without padding. */
export const PLAIN_BASE64: ReadonlySet<string> = new Set(`${ALPHANUMERIC}+/`);

/** The characters that tokens, also percent-encoded ones, are written with. */
export const TOKEN: ReadonlySet<string> = new Set(`${ALPHANUMERIC}+/=_-.%~`);

/** The characters of a setting's name. */
export const NAME: ReadonlySet<string> = new Set(`${ALPHANUMERIC}_-.`);

/** Where the line that holds `at` ends, looking at most `limit` characters ahead. */
export function lineEnd(text: string, at: number, limit = Infinity): number {
  const stop = Math.min(text.length, at + limit);
  let end = at;
  while (end < stop && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return end;
}
