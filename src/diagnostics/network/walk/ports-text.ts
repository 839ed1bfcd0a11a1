import type { Ports } from '../addresses/first-match.ts';

/** A run of ports for reading: `443`, `1024-65535`. */
export function portsText({ from, to }: Ports): string {
  return from === to ? String(from) : `${from}-${to}`;
}
