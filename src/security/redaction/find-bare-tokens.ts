import { BASE64, skipBack, skipForward, WORD } from './scan.ts';
import type { FindSecrets, Span } from './span.ts';

const SEGMENT: ReadonlySet<string> = new Set([...WORD, '-', '_', '=']);
const SHORTEST = 6;
/** An encrypted token has five segments (RFC 7516), a signed one three. */
const MOST_SEGMENTS = 5;

/** Finds JSON web tokens (RFC 7519: base64url of `{"` begins with `eyJ`), also encrypted and cut ones. */
export const findJwts: FindSecrets = text => {
  const spans: Span[] = [];
  let at = text.indexOf('eyJ');
  while (at !== -1) {
    const header = skipForward(text, at, SEGMENT);
    const end = chainEnd(text, header);
    const secret = header - at >= SHORTEST && end - header > SHORTEST;
    if (secret) spans.push({ start: at, end, kind: 'jwt' });
    at = text.indexOf('eyJ', Math.max(secret ? end : header, at + 3));
  }
  return spans;
};

function chainEnd(text: string, from: number): number {
  let end = from;
  for (let segment = 1; segment < MOST_SEGMENTS; segment++) {
    if (text.charAt(end) !== '.' || !SEGMENT.has(text.charAt(end + 1))) return end;
    end = skipForward(text, end + 1, SEGMENT);
  }
  return end;
}

const KEY_LENGTH = 40;
const RUN = /[A-Za-z0-9+/=]{40,64}/g;

/** Finds AWS secret access keys that stand without a name: forty base64 characters as random as theirs. */
export const findBareSecretKeys: FindSecrets = text => {
  const spans: Span[] = [];
  for (const match of text.matchAll(RUN)) {
    const end = match.index + KEY_LENGTH;
    if (
      match[0].length !== KEY_LENGTH ||
      BASE64.has(text.charAt(match.index - 1)) ||
      BASE64.has(text.charAt(end))
    )
      continue;
    if (looksRandom(match[0])) spans.push({ start: match.index, end, kind: 'aws-secret-key' });
  }
  return spans;
};

const CHANGES = 16;

/** Random base64 changes its class of character some 25 times in forty; paths and words do far less often. */
function looksRandom(run: string): boolean {
  const classes = [...run].map(classOf);
  const changes = classes.filter((name, index) => index > 0 && name !== classes[index - 1]).length;
  return changes >= CHANGES && ['upper', 'lower', 'digit'].every(name => classes.includes(name));
}

function classOf(character: string): string {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'A' && character <= 'Z') return 'upper';
  return character >= 'a' && character <= 'z' ? 'lower' : 'sign';
}

const DSN_LOOK = 300;
const NOT_SPACE: ReadonlySet<string> = new Set(
  Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
    c => !'"\'`<>'.includes(c),
  ),
);

/** Finds passwords in Go's MySQL names: `user:password@tcp(host:3306)/db`. */
export const findGoDsnPasswords: FindSecrets = text =>
  [...text.matchAll(/@(?:tcp|tcp6|udp|unix|cloudsql)\(/g)].flatMap(match => {
    const start = skipBack(text, match.index, NOT_SPACE, DSN_LOOK);
    const colon = text.slice(start, match.index).indexOf(':');
    if (colon === -1 || start + colon + 1 >= match.index) return [];
    return [{ start: start + colon + 1, end: match.index, kind: 'url-password' }];
  });
