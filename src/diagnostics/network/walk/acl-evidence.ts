import type { Evidence } from '../../../domain/outcome.ts';
import type { AclEntry, NetworkAcl } from '../../../providers/aws/network-types.ts';
import { portsText } from './ports-text.ts';

const MOST_ENTRIES = 6;

/** The entries that decide, as evidence; `undefined` is the denial where no entry fits. */
export function aclEvidence(
  acl: NetworkAcl,
  direction: 'in' | 'out',
  deciding: readonly (AclEntry | undefined)[],
): Evidence {
  const texts = new Set(deciding.map(entryText));
  const path = direction === 'out' ? 'Entries (outbound)' : 'Entries (inbound)';
  return { subject: `network-acl ${acl.id}`, path, value: [...texts].slice(0, MOST_ENTRIES).join('; ') };
}

/** An entry's number as the console shows it. */
export function entryNumber(entry: AclEntry | undefined): string {
  return entry === undefined || entry.number >= 32767 ? '*' : String(entry.number);
}

function entryText(entry: AclEntry | undefined): string {
  if (entry === undefined) return '*: deny all';
  const { allows, protocol, cidr, ports } = entry;
  const what = protocol === '-1' ? 'all' : `protocol ${protocol}`;
  const where = ports === undefined || protocol === '-1' ? '' : ` ports ${portsText(ports)}`;
  return `${entryNumber(entry)}: ${allows ? 'allow' : 'deny'} ${what}${where} ${cidr}`;
}
