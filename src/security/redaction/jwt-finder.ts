import { skipForward, WORD } from './scan.ts';
import type { Finder } from './span.ts';

const SEGMENT: ReadonlySet<string> = new Set([...WORD, '-', '_', '=']);
const SHORTEST = 6;
/** An encrypted token has five segments (RFC 7516), a signed one three. */
const MOST_SEGMENTS = 5;

/** Finds JSON web tokens (RFC 7519: base64url of `{"` begins with `eyJ`), also encrypted and cut ones. */
export const JWT_FINDER: Finder = {
  literals: ['eyj'],
  begin: text => {
    let done = 0;
    return at => {
      if (at < done || !text.startsWith('eyJ', at)) return undefined;
      const header = skipForward(text, at, SEGMENT);
      const end = chainEnd(text, header);
      const secret = header - at >= SHORTEST && end - header > SHORTEST;
      done = secret ? end : header;
      return secret ? { start: at, end, kind: 'jwt' } : undefined;
    };
  },
};

function chainEnd(text: string, from: number): number {
  let end = from;
  for (let segment = 1; segment < MOST_SEGMENTS; segment++) {
    if (text.charAt(end) !== '.' || !SEGMENT.has(text.charAt(end + 1))) return end;
    end = skipForward(text, end + 1, SEGMENT);
  }
  return end;
}
