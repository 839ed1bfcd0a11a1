import type { Flow } from './flow.ts';
import { type Link, type LinkId, notSeen, passes, stops, unknown } from './link.ts';

/** Whether an internet gateway is attached to the VPC. Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html */
export function gatewayLink({ facts }: Flow, id: LinkId, gateway: string): Link {
  const { internetGateways, vpcId } = facts;
  const subject = `internet-gateway ${gateway}`;
  if (!internetGateways.seen) return notSeen(id, 'internet gateways', subject, internetGateways.obstacle);
  const found = internetGateways.value.find(one => one.id === gateway);
  const state = found?.attachments.find(one => one.vpcId === vpcId)?.state;
  const evidence = {
    subject,
    path: 'Attachments',
    value: state === undefined ? 'absent' : `${vpcId}: ${state}`,
  };
  if (state === 'available' || state === 'attached')
    return passes(id, 'gateway-attached', { gateway }, evidence);
  return stops(id, 'gateway-not-attached', { gateway, vpc: vpcId }, evidence);
}

/** Whether the source has the public address that an internet gateway needs. */
export function publicAddressLink(
  { from, subnet, family }: Flow,
  gateway: string,
  destination: string,
): Link {
  const subject = `subnet ${subnet.id}`;
  const value = from.publicAddress ?? (from.hasPublicIp ? 'has one' : 'absent');
  const evidence = { subject, path: 'public address of the source', value };
  if (family === 'ipv6' || from.hasPublicIp) {
    return passes('public-address', 'has-public-address', { gateway }, evidence);
  }
  if (from.hasPublicIp === undefined) {
    return unknown(
      'public-address',
      'public-address-not-known',
      { gateway },
      { ...evidence, value: 'not known' },
    );
  }
  return stops('public-address', 'no-public-address', { subnet: subnet.id, gateway, destination }, evidence);
}
