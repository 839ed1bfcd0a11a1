import { type AddressRange, type Family, rangesOf, sharedRange, withoutRange } from './range.ts';

/**
 * Blocks that are not routed on the internet.
 * Source: https://www.iana.org/assignments/iana-ipv4-special-registry/ and RFC 6598
 */
const NOT_PUBLIC = rangesOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
]);

/** Everything on the internet. Source: https://www.iana.org/assignments/ipv6-unicast-address-assignments/ for IPv6. */
export function publicRanges(family: Family): readonly AddressRange[] {
  if (family === 'ipv6') return rangesOf(['2000::/3']);
  return NOT_PUBLIC.reduce(
    (ranges, hidden) => ranges.flatMap(range => withoutRange(range, hidden)),
    rangesOf(['0.0.0.0/0']),
  );
}

/** Whether a range lies wholly outside the internet. */
export function isPrivate(range: AddressRange): boolean {
  return publicRanges(range.family).every(one => sharedRange(one, range) === undefined);
}
