/** How deep the answers of APIs are nested at most, with room to spare: Kubernetes' own go some 30 levels deep. */
export const MOST_NESTED = 100;

/** Hears of an answer part by part, in order, and gives its deepest nesting so far. */
export type NestingMeter = (part: Uint8Array) => number;

/** Measures objects and lists of JSON, or elements of XML, without parsing; plain text is not nested. */
export function nestingMeter(contentType: string): NestingMeter {
  if (/json/i.test(contentType)) return jsonMeter();
  return /xml/i.test(contentType) ? xmlMeter() : () => 0;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

function jsonMeter(): NestingMeter {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  let escaped = false;
  return part => {
    for (const byte of part) {
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inText = false;
      } else if (byte === QUOTE) inText = true;
      else if (OPENING.has(byte)) depth += 1;
      else if (CLOSING.has(byte)) depth -= 1;
      if (depth > deepest) deepest = depth;
    }
    return deepest;
  };
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;

function xmlMeter(): NestingMeter {
  let depth = 0;
  let deepest = 0;
  let before = 0;
  return part => {
    for (const byte of part) {
      if (before === LESS && byte === SLASH) depth -= 1;
      // `<?xml` and `<!--` open nothing.
      else if (before === LESS && byte !== 0x3f && byte !== 0x21) depth += 1;
      else if (before === SLASH && byte === GREATER) depth -= 1;
      deepest = Math.max(deepest, depth);
      before = byte;
    }
    return deepest;
  };
}
