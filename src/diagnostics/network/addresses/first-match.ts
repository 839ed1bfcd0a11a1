import { type AddressRange, sharedRange, withoutRange } from './range.ts';

/** A run of ports, both ends included. */
export interface Ports {
  readonly from: number;
  readonly to: number;
}

/** Addresses at ports: what a rule covers, or what is asked about. */
export interface Area {
  readonly addresses: AddressRange;
  readonly ports: Ports;
}

/** A rule for some areas, and what it says there. */
export interface Rule<Says> {
  readonly areas: readonly Area[];
  readonly says: Says;
}

/** Part of what was asked about, with the first rule that speaks of it; `undefined` where none does. */
export interface Piece<Says> {
  readonly area: Area;
  readonly says: Says | undefined;
}

/** Divides what is asked about among the rules: each part goes to the first that covers it. */
export function divide<Says>(asked: readonly Area[], rules: readonly Rule<Says>[]): readonly Piece<Says>[] {
  const pieces: Piece<Says>[] = [];
  let rest = asked;
  for (const { areas, says } of rules) {
    for (const covered of areas) {
      const hits = rest.flatMap(area => sharedArea(area, covered) ?? []);
      pieces.push(...hits.map(area => ({ area, says })));
      rest = rest.flatMap(area => withoutArea(area, covered));
    }
  }
  return [...pieces, ...rest.map(area => ({ area, says: undefined }))];
}

/** The part of a run of ports that no other run has. */
export function withoutPorts(ports: Ports, others: readonly Ports[]): readonly Ports[] {
  return others.reduce<readonly Ports[]>(
    (rest, other) => rest.flatMap(one => portsBeside(one, other)),
    [ports],
  );
}

function sharedPorts(a: Ports, b: Ports): Ports | undefined {
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from > both.to ? undefined : both;
}

function portsBeside(a: Ports, b: Ports): readonly Ports[] {
  const both = sharedPorts(a, b);
  if (both === undefined) return [a];
  const sides = [
    { from: a.from, to: both.from - 1 },
    { from: both.to + 1, to: a.to },
  ];
  return sides.filter(({ from, to }) => from <= to);
}

function sharedArea(a: Area, b: Area): Area | undefined {
  const addresses = sharedRange(a.addresses, b.addresses);
  const ports = sharedPorts(a.ports, b.ports);
  return addresses === undefined || ports === undefined ? undefined : { addresses, ports };
}

function withoutArea(a: Area, b: Area): readonly Area[] {
  const both = sharedArea(a, b);
  if (both === undefined) return [a];
  const beside = withoutRange(a.addresses, b.addresses).map(addresses => ({ addresses, ports: a.ports }));
  const aroundPorts = portsBeside(a.ports, b.ports).map(ports => ({ addresses: both.addresses, ports }));
  return [...beside, ...aroundPorts];
}
