import type { Subnet } from '../../../providers/aws/network-types.ts';
import { type AddressRange, type Family, rangesOf } from '../addresses/range.ts';
import type { VpcFacts } from '../vpc-facts.ts';
import type { WalkFrom, WalkQuestion } from './question.ts';

/** One end of a path, as rules see it. */
export interface Place {
  /** How reports call it. */
  readonly name: string;
  /** Where its addresses lie; the true one may be any of them. */
  readonly ranges: readonly AddressRange[];
  /** The block by which a rule would best name it. */
  readonly cidr: string;
  /** The security groups that it carries: empty for none, `undefined` when not known. */
  readonly groupIds: readonly string[] | undefined;
  /** The end of the service's endpoint name, `eu-west-1.s3`, when it is one of AWS. */
  readonly service?: string;
}

/** One question on its way: what each link is judged by. */
export interface Flow {
  readonly facts: VpcFacts;
  readonly from: WalkFrom;
  readonly subnet: Subnet;
  readonly source: Place;
  readonly family: Family;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
}

/** The trip that a question asks for, from a subnet that was found. */
export function tripOf(
  { from, protocol, port, family = 'ipv4' }: WalkQuestion,
  facts: VpcFacts,
  subnet: Subnet,
): Flow {
  const own =
    from.address === undefined ? [] : rangesOf([from.address]).filter(range => range.family === family);
  const groupIds = from.securityGroupIds.length === 0 ? undefined : from.securityGroupIds;
  const ranges = own.length > 0 ? own : subnetRanges([subnet], family);
  const cidr = own.length > 0 && from.address ? blockOf(from.address) : blockOfSubnets([subnet], family);
  const source = { name: from.address ?? `subnet ${subnet.id}`, ranges, cidr, groupIds };
  return { facts, from, subnet, source, family, protocol, port };
}

/** The addresses of some subnets. */
export function subnetRanges(subnets: readonly Subnet[], family: Family): readonly AddressRange[] {
  const cidrs = subnets.flatMap(({ cidr, ipv6Cidrs }) =>
    cidr === undefined ? ipv6Cidrs : [cidr, ...ipv6Cidrs],
  );
  return rangesOf(cidrs).filter(range => range.family === family);
}

/** The block by which a rule would name some subnets: that of the first. */
export function blockOfSubnets(subnets: readonly Subnet[], family: Family): string {
  const [first] = subnets;
  return (family === 'ipv4' ? first?.cidr : first?.ipv6Cidrs[0]) ?? '';
}

/** The block of one address. */
export function blockOf(address: string): string {
  return `${address}/${address.includes(':') ? 128 : 32}`;
}

/** Whether a rule's protocol includes the one asked about. Source: https://www.iana.org/assignments/protocol-numbers */
export function includesProtocol(rule: string, asked: 'tcp' | 'udp'): boolean {
  return rule === '-1' || rule === asked || rule === (asked === 'tcp' ? '6' : '17');
}
