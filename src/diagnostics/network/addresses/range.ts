import { isIP } from 'node:net';

/** The two families of addresses. */
export type Family = 'ipv4' | 'ipv6';

/** All addresses from the first to the last, as numbers: a rule has to be judged for a whole subnet, not for one address. */
export interface AddressRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads an address or an address block; `undefined` for anything else. */
export function rangeOf(text: string): AddressRange | undefined {
  const [address = '', length] = text.split('/');
  const version = isIP(address);
  if (version === 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const bits = version === 4 ? 32 : 128;
  const fixed = length === undefined ? bits : Number(length);
  if (fixed > bits) return undefined;
  const size = 1n << BigInt(bits - fixed);
  const number = version === 4 ? fromGroups(address.split('.'), 256n, 10) : ipv6Number(address);
  const first = number - (number % size);
  return { family: version === 4 ? 'ipv4' : 'ipv6', first, last: first + size - 1n };
}

/** The ranges among some texts; texts that are no address blocks are left out. */
export function rangesOf(texts: readonly string[]): readonly AddressRange[] {
  return texts.flatMap(text => rangeOf(text) ?? []);
}

/** The length of the block's prefix, for choosing the longest. */
export function prefixLengthOf({ family, first, last }: AddressRange): number {
  return (family === 'ipv4' ? 32 : 128) - (last - first + 1n).toString(2).length + 1;
}

/** The addresses that both have. */
export function sharedRange(a: AddressRange, b: AddressRange): AddressRange | undefined {
  if (a.family !== b.family) return undefined;
  const [, first] = inOrder(a.first, b.first);
  const [last] = inOrder(a.last, b.last);
  return first > last ? undefined : { family: a.family, first, last };
}

/** `Math.max` does not take big integers. */
function inOrder(a: bigint, b: bigint): readonly [lesser: bigint, greater: bigint] {
  if (a < b) return [a, b];
  return [b, a];
}

/** The addresses of a range that another does not have. */
export function withoutRange(a: AddressRange, b: AddressRange): readonly AddressRange[] {
  const both = sharedRange(a, b);
  if (both === undefined) return [a];
  const { family } = a;
  const below = { family, first: a.first, last: both.first - 1n };
  const above = { family, first: both.last + 1n, last: a.last };
  return [below, above].filter(({ first, last }) => first <= last);
}

function fromGroups(groups: readonly string[], base: bigint, radix: number): bigint {
  return groups.reduce((sum, group) => sum * base + BigInt(Number.parseInt(group, radix)), 0n);
}

function ipv6Number(address: string): bigint {
  const [head = '', tail] = address
    .replace(/%.*$/, '')
    .replace(/[\d.]+$/, hexOfDotted)
    .split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return fromGroups([...before, ...zeros, ...after], 65536n, 16);
}

/** `::ffff:10.0.0.1` ends in an IPv4 address. */
function hexOfDotted(ending: string): string {
  if (!ending.includes('.')) return ending;
  const number = fromGroups(ending.split('.'), 256n, 10);
  return `${(number >> 16n).toString(16)}:${(number & 0xffffn).toString(16)}`;
}
