import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers } from '../../../src/diagnostics/network/addresses/covers.ts';
import { divide } from '../../../src/diagnostics/network/addresses/first-match.ts';
import { isPrivate } from '../../../src/diagnostics/network/addresses/public.ts';
import { prefixLengthOf, rangeOf, sharedRange } from '../../../src/diagnostics/network/addresses/range.ts';

test.each([
  ['10.0.0.0/8', 'ipv4', 0x0a000000n, 0x0affffffn],
  ['10.1.2.3/8', 'ipv4', 0x0a000000n, 0x0affffffn],
  ['255.255.255.255', 'ipv4', 0xffffffffn, 0xffffffffn],
  ['::/0', 'ipv6', 0n, 2n ** 128n - 1n],
  ['2001:db8::/32', 'ipv6', 0x20010db8n << 96n, (0x20010db9n << 96n) - 1n],
  ['::ffff:10.0.0.1', 'ipv6', 0xffff0a000001n, 0xffff0a000001n],
  ['1:2:3:4:5:6:7:8', 'ipv6', 0x00010002000300040005000600070008n, 0x00010002000300040005000600070008n],
])('reads %s', (text, family, first, last) => {
  expect(rangeOf(text)).toEqual({ family, first, last });
});

test.each(['', 'pl-1', 'local', '10.0.0.0/33', '10.0.0/8', '::/129', '10.0.0.0/8x'])(
  '%j is no range',
  text => {
    expect(rangeOf(text)).toBeUndefined();
  },
);

const octet = fc.integer({ min: 0, max: 255 });
const address = fc.tuple(octet, octet, octet, octet).map(parts => parts.join('.'));
const cidr = fc.tuple(address, fc.integer({ min: 0, max: 32 })).map(([base, length]) => `${base}/${length}`);

test('ranges agree with the block lists of Node', () => {
  fc.assert(
    fc.property(cidr, address, (block, one) => {
      const range = rangeOf(block);
      const exact = rangeOf(one);
      if (range === undefined || exact === undefined) throw new Error('both are addresses');
      expect(sharedRange(range, exact) !== undefined).toBe(covers([block], one));
      expect(prefixLengthOf(range)).toBe(Number(block.split('/')[1]));
    }),
  );
});

test('every address and port goes to the first rule that covers it', () => {
  const ports = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([a, b]) => {
    return { from: Math.min(a, b), to: Math.max(a, b) };
  });
  const area = fc.tuple(cidr, ports).map(([block, run]) => ({ block, ports: run }));
  fc.assert(
    fc.property(
      fc.array(area, { maxLength: 6 }),
      address,
      fc.integer({ min: 0, max: 100 }),
      (rules, one, port) => {
        const everything = rangeOf('0.0.0.0/0');
        const point = rangeOf(one);
        if (everything === undefined || point === undefined) throw new Error('both are addresses');
        const pieces = divide(
          [{ addresses: everything, ports: { from: 0, to: 100 } }],
          rules.map(({ block, ports: run }, index) => ({
            areas: [rangeOf(block)].flatMap(addresses => (addresses ? [{ addresses, ports: run }] : [])),
            says: index,
          })),
        );
        const own = pieces.filter(piece => {
          const { from, to } = piece.area.ports;
          return sharedRange(piece.area.addresses, point) !== undefined && from <= port && port <= to;
        });
        const expected = rules.findIndex(
          rule => covers([rule.block], one) && rule.ports.from <= port && port <= rule.ports.to,
        );
        expect(own.map(({ says }) => says)).toEqual([expected === -1 ? undefined : expected]);
      },
    ),
  );
});

test.each([
  ['10.1.0.0/16', true],
  ['100.64.3.0/24', true],
  ['192.168.1.1', true],
  ['8.0.0.0/6', false],
  ['52.94.5.6', false],
  ['fd00::/8', true],
  ['2600::/12', false],
])('%s is private: %s', (text, answer) => {
  const range = rangeOf(text);
  expect(range && isPrivate(range)).toBe(answer);
});
