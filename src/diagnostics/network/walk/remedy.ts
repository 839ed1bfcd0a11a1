import type { AclEntry, NetworkAcl } from '../../../providers/aws/network-types.ts';
import type { VpcFacts } from '../vpc-facts.ts';

/** A NAT gateway of the VPC that a route could lead to, or a word to put its id in place of. */
export function natToUse(facts: VpcFacts): string {
  return workingNat(facts) ?? 'NAT_GATEWAY_ID';
}

/** Whether the VPC has a NAT gateway to the internet, as far as can be seen. */
export function workingNat({ natGateways }: VpcFacts): string | undefined {
  const all = natGateways.seen ? natGateways.value : [];
  return all.find(({ state, connectivity }) => state === 'available' && connectivity === 'public')?.id;
}

/** The internet gateway of the VPC, or a word to put its id in place of. */
export function gatewayToUse({ internetGateways, vpcId }: VpcFacts): string {
  const all = internetGateways.seen ? internetGateways.value : [];
  const own = all.find(({ attachments }) => attachments.some(one => one.vpcId === vpcId));
  return own?.id ?? 'INTERNET_GATEWAY_ID';
}

/** A security group that admits nodes to endpoints: that of another endpoint, else the nodes' own. */
export function endpointGroupToUse({ endpoints }: VpcFacts, own: readonly string[]): string {
  const all = endpoints.seen ? endpoints.value : [];
  const [used] = all.flatMap(({ securityGroupIds }) => securityGroupIds);
  return used ?? own[0] ?? 'SECURITY_GROUP_ID';
}

/** A free number for an entry that comes before another. */
export function numberBefore(acl: NetworkAcl, entry: AclEntry | undefined, egress: boolean): number {
  const taken = new Set(acl.entries.filter(one => one.egress === egress).map(({ number }) => number));
  const last = Math.max(0, ...[...taken].filter(number => number < CLOSING));
  let number = entry === undefined || entry.number >= CLOSING ? last + 100 : entry.number - 1;
  while (taken.has(number) && number > 1) number -= 1;
  return Math.min(number, HIGHEST);
}

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html */
const CLOSING = 32767;
const HIGHEST = 32766;
