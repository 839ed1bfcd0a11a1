import { looksRandom } from './random.ts';
import type { Span } from './span.ts';

/** The bytes of base64 in both alphabets, without padding, by character code. */
const BODY = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9+/_-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const SHORTEST = 16;
const LONGEST_DECODED = 64 * 1024;

const KEY_LENGTH = 40;
const STORAGE_KEY = /^[A-Za-z0-9+/]{86}==$/;
const TWILIO = /^SK[0-9a-f]{32}$/;
// A bot's token: its id in base64, a time, and a signature.
const DISCORD = /[MNO][A-Za-z0-9_-]{22,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}/y;

/**
 * Finds secrets that no word announces, among the unbroken runs of base64 characters: bare keys, and base64 of a text in
 * which `holdsSecret` finds one.
 */
export function findRuns(text: string, holdsSecret: (decoded: string) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 && BODY[code] === 1) continue;
    if (at - start >= SHORTEST) {
      const span = judge(text, start, at, holdsSecret);
      if (span !== undefined) spans.push(span);
    }
    start = at + 1;
  }
  return spans;
}

function judge(
  text: string,
  start: number,
  bodyEnd: number,
  holdsSecret: (decoded: string) => boolean,
): Span | undefined {
  if (text.charAt(bodyEnd) === '.' && /[MNO]/.test(text.charAt(start))) return discordToken(text, start);
  const end = bodyEnd + (/^={1,2}/.exec(text.slice(bodyEnd, bodyEnd + 2))?.[0].length ?? 0);
  const length = end - start;
  if (length === KEY_LENGTH && !/[-_]/.test(text.slice(start, end)) && looksRandom(text.slice(start, end)))
    return { start, end, kind: 'aws-secret-key' };
  if (length === 88 && STORAGE_KEY.test(text.slice(start, end))) return { start, end, kind: 'azure-key' };
  if (length === 34 && TWILIO.test(text.slice(start, end))) return { start, end, kind: 'twilio-key' };
  const decoded = readableBase64(text, start, bodyEnd);
  return decoded !== undefined && holdsSecret(decoded) ? { start, end, kind: 'encoded-secret' } : undefined;
}

function discordToken(text: string, start: number): Span | undefined {
  DISCORD.lastIndex = start;
  return DISCORD.test(text) ? { start, end: DISCORD.lastIndex, kind: 'discord-token' } : undefined;
}

/** What a run says when it is base64 of text that can be read; names and hashes turn into unreadable bytes. */
function readableBase64(text: string, start: number, end: number): string | undefined {
  if (!startsReadable(text, start) || !startsReadable(text, start + 4)) return undefined;
  const decoded = Buffer.from(text.slice(start, Math.min(end, start + LONGEST_DECODED)), 'base64');
  return decoded.subarray(0, 64).every(isReadable) ? decoded.toString('utf8') : undefined;
}

/** Whether four characters of base64 stand for three bytes of plain text; cheap, because most runs are not base64. */
function startsReadable(text: string, at: number): boolean {
  const group =
    (sixAt(text, at) << 18) | (sixAt(text, at + 1) << 12) | (sixAt(text, at + 2) << 6) | sixAt(text, at + 3);
  return isReadable(group >> 16) && isReadable((group >> 8) & 255) && isReadable(group & 255);
}

const sixAt = (text: string, at: number): number => SIXES[text.charCodeAt(at)] ?? 0;

const SIXES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '-') return 62;
  if (character === '_') return 63;
  return Math.max(0, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(character));
});

const isReadable = (byte: number): boolean =>
  (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
