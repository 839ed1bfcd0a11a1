import { skipBack } from './scan.ts';
import type { Finder, Span } from './span.ts';

const USER = /[^\s:/@?#"'`<>[\]]{0,128}/y;
const SECRET = /[^\s"'`<>]{1,512}/y;
const WEB = /(?:https?|wss?|ftps?|git|ssh)$/i;

/** Finds passwords and bare tokens before the `@` of a URL; a host's port before a path is none. */
export const URL_FINDER: Finder = {
  literals: ['://'],
  begin: text => at => readUserInfo(text, at + 3, WEB.test(text.slice(Math.max(0, at - 8), at))),
};

const DSN_LOOK = 128;
const NOT_SPACE: ReadonlySet<string> = new Set(
  Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
    c => !'"\'`<>'.includes(c),
  ),
);

/** Finds passwords in Go's MySQL names: `user:password@tcp(host:3306)/db`. */
export const DSN_FINDER: Finder = {
  literals: ['@tcp(', '@tcp6(', '@udp(', '@unix(', '@cloudsql('],
  begin: text => at => {
    const start = skipBack(text, at, NOT_SPACE, DSN_LOOK);
    const colon = text.slice(start, at).indexOf(':');
    if (colon === -1 || start + colon + 1 >= at) return undefined;
    return { start: start + colon + 1, end: at, kind: 'url-password' };
  },
};

function readUserInfo(text: string, start: number, web: boolean): Span | undefined {
  const colon = endOf(USER, text, start);
  if (text.charAt(colon) === '@') return bareToken(text, start, colon);
  if (text.charAt(colon) !== ':') return undefined;
  const region = text.slice(colon + 1, endOf(SECRET, text, colon + 1));
  const length = passwordLength(region, web);
  return length < 1 ? undefined : { start: colon + 1, end: colon + 1 + length, kind: 'url-password' };
}

/** How much of what follows `user:` is the password: up to the last `@` that can end it. */
function passwordLength(region: string, web: boolean): number {
  if (/^[0-9]{1,5}(?:[/?#,]|$)/.test(region) && !/^[0-9]{1,5}@/.test(region)) return 0;
  const path = region.search(web ? /[/?#]/ : /\?/);
  const within = path === -1 ? region : region.slice(0, path);
  const at = within.lastIndexOf('@');
  return at !== -1 || web ? at : region.lastIndexOf('@');
}

/** `https://TOKEN@host`: a user name that is long and has digits is a token. */
function bareToken(text: string, start: number, end: number): Span | undefined {
  const user = text.slice(start, end);
  if (user.length < 20 || !/[0-9]/.test(user) || !/[A-Za-z]/.test(user)) return undefined;
  return { start, end, kind: 'url-token' };
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
