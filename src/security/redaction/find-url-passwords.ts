import type { FindSecrets, Span } from './span.ts';

const USER = /[^\s:/@?#"'`<>[\]]{0,256}/y;
const SECRET = /[^\s"'`<>]{1,512}/y;
const WEB = /(?:https?|wss?|ftps?|git|ssh)$/i;

/** Finds passwords and bare tokens before the `@` of a URL; a host's port before a path is none. */
export const findUrlPasswords: FindSecrets = text => {
  const spans: Span[] = [];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', at + 3)) {
    const span = readUserInfo(text, at + 3, WEB.test(text.slice(Math.max(0, at - 8), at)));
    if (span !== undefined) spans.push(span);
  }
  return spans;
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
