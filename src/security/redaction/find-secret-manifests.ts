import { lineEnd } from './scan.ts';
import type { FindSecrets, Span } from './span.ts';

const YAML_DATA =
  /(?:^|[\r\n])(?<indent>[ \t]{0,40})(?<item>- )?(?<field>data|stringData):[ \t]{0,20}(?=[\r\n])/g;
const JSON_DATA = /\\{0,8}"(?<field>data|stringData)\\{0,8}"[ \t\r\n]{0,40}:[ \t\r\n]{0,40}\{/g;
const JSON_VALUE = /:[ \t\r\n]{0,40}(?<quote>\\{0,8}")(?<value>[^"\\]{1,1000})/g;
const KIND = /kind["'\\]{0,8}[ \t]{0,8}:[ \t]{0,8}["'\\]{0,8}(?<kind>[A-Za-z]{1,64})/g;
const NEAR = 20_000;

/** Finds the values of Kubernetes Secrets in YAML and JSON; the names of their keys stay. */
export const findSecretManifests: FindSecrets = text => {
  if (!/data/i.test(text)) return [];
  const kinds = [...text.matchAll(KIND)].map(match => ({ at: match.index, kind: match.groups?.kind ?? '' }));
  const secret = (at: number, field = ''): boolean => field === 'stringData' || belongsToSecret(kinds, at);
  const yaml = [...text.matchAll(YAML_DATA)].filter(match => secret(match.index, match.groups?.field));
  const json = [...text.matchAll(JSON_DATA)].filter(match => secret(match.index, match.groups?.field));
  return [
    ...withoutNested(yaml, match => yamlValues(text, match)),
    ...withoutNested(json, match => jsonValues(text, match)),
  ];
};

/** Reads each block once: one that begins within another is part of it. */
function withoutNested(matches: readonly RegExpExecArray[], read: (match: RegExpExecArray) => Block): Span[] {
  let done = 0;
  return matches.flatMap(match => {
    if (match.index < done) return [];
    const { spans, end } = read(match);
    done = end;
    return spans;
  });
}

/** The values of a block, and where it ends. */
interface Block {
  readonly spans: readonly Span[];
  readonly end: number;
}

/** `kind` stands before the data in files and after it in what the API server prints. */
function belongsToSecret(
  kinds: readonly { readonly at: number; readonly kind: string }[],
  at: number,
): boolean {
  let low = 0;
  let high = kinds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kinds[middle]?.at ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const near = [kinds[low], kinds[low - 1]];
  return near.some(
    kind => kind !== undefined && /^Secrets?$/i.test(kind.kind) && Math.abs(kind.at - at) < NEAR,
  );
}

function yamlValues(text: string, match: RegExpExecArray): Block {
  const depth = (match.groups?.indent ?? '').length + (match.groups?.item ?? '').length;
  const spans: Span[] = [];
  let at = match.index + match[0].length;
  while (at < text.length) {
    at += text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1;
    const end = lineEnd(text, at);
    const line = text.slice(at, Math.min(end, at + 400));
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && indent <= depth) break;
    const name = /^[ \t]{0,80}["']?[A-Za-z0-9_.-]{1,253}["']?:[ \t]{1,20}(?![|>])["']?/.exec(line)?.[0];
    const skip =
      name?.length ?? (/^[ \t]{0,80}["']?[A-Za-z0-9_.-]{1,253}["']?:/.test(line) ? line.length : indent);
    if (at + skip < end)
      spans.push({ start: at + skip, end: trimQuote(text, at + skip, end), kind: 'kubernetes-secret' });
    at = end;
  }
  return { spans, end: spans.at(-1)?.end ?? match.index };
}

const trimQuote = (text: string, start: number, end: number): number =>
  end - start > 1 && /["']/.test(text.charAt(end - 1)) ? end - 1 : end;

function jsonValues(text: string, match: RegExpExecArray): Block {
  const start = match.index + match[0].length;
  const close = text.indexOf('}', start);
  const stop = close === -1 ? Math.min(text.length, start + NEAR) : close;
  const spans = [...text.slice(start, stop).matchAll(JSON_VALUE)].map(value => {
    const end = start + value.index + value[0].length;
    return { start: end - (value.groups?.value ?? '').length, end, kind: 'kubernetes-secret' };
  });
  return { spans, end: stop };
}
