import { isRecord } from '../../fields.ts';
import type { Resource } from '../../world.ts';

/** `Name=vpc-id,Values=a,b` as an object; JSON is taken as it is. Source: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html */
export function shorthand(words: readonly string[]): Resource {
  const text = words.join(',');
  if (text.startsWith('{')) return jsonRecord(text);
  const result: Record<string, string | string[]> = {};
  let last = '';
  for (const piece of text.split(',').filter(one => one !== '')) {
    const equals = piece.indexOf('=');
    if (equals < 0) {
      const before = result[last] ?? [];
      result[last] = [...(Array.isArray(before) ? before : [before]), unquoted(piece)];
      continue;
    }
    last = piece.slice(0, equals);
    result[last] = unquoted(piece.slice(equals + 1));
  }
  return result;
}

function jsonRecord(text: string): Resource {
  const read: unknown = JSON.parse(text);
  return isRecord(read) ? read : {};
}

function unquoted(text: string): string {
  return text.replace(/^\[?"?/, '').replace(/"?\]?$/, '');
}
