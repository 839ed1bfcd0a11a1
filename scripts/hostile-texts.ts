import type { Signature } from '../src/domain/error-kind.ts';

/** A text made to cost a classifier as much as possible. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** Texts of the given size: near-repeats of every pattern, bait for nested quantifiers, and single long lines. */
export function hostileTexts(
  kinds: readonly { readonly signatures: readonly Signature[] }[],
  size: number,
): readonly HostileText[] {
  const literals = kinds.flatMap(kind => kind.signatures.flatMap(signature => signature.literals));
  const starts = kinds.flatMap(kind => kind.signatures.map(signature => startOf(signature.pattern.source)));
  return [
    {
      name: 'every literal once, spread',
      text: fill(literals.map(word => `${word} ${'x '.repeat(30)}`).join(''), size),
    },
    { name: 'every literal, dense', text: fill(literals.join(' '), size) },
    { name: 'pattern starts, unfinished', text: fill(starts.join(' '), size) },
    { name: 'one start, repeated', text: fill('failed to pull image failed to resolve reference ', size) },
    { name: 'quotes and slashes', text: fill('Get "https://a/v2/" Post "https://b.amazonaws.com/" ', size) },
    { name: 'backslashes', text: fill('\\', size) },
    { name: 'escaped escapes', text: fill('&amp;amp;lt;\\\\\\"', size) },
    { name: 'nested links', text: fill('<https://a|<https://b|', size) },
    { name: 'letters, one line', text: fill('a', size) },
    { name: 'dotted names', text: fill('a-b.', size) },
    { name: 'spaces', text: fill(' ', size) },
    { name: 'digits and slashes', text: fill('web-0 0/1 CrashLoopBackOff ', size) },
    { name: 'open brackets', text: fill('[{("\'', size) },
    {
      name: 'queries, unfinished',
      text: fill('select a from b sum by(x) rate({a= alert: Abc if (a == ', size),
    },
    { name: 'full-width', text: fill('拉取镜像失败：「错误」', size) },
  ];
}

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / Math.max(1, piece.length))).slice(0, size);
}

/** The plain words that a pattern begins with. */
function startOf(source: string): string {
  return source
    .replace(/\\b|\(\?[:=!<]+|[()^$]/g, '')
    .replace(/[|[{?*+].*/s, '')
    .replaceAll('\\', '');
}
