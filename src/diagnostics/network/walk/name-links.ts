import { rangeOf } from '../addresses/range.ts';
import type { VpcFacts } from '../vpc-facts.ts';
import { type Link, notSeen, passes, stops, unknown } from './link.ts';

/**
 * Addresses by which the Amazon resolver is also known, beside the VPC's base plus two.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
const AMAZON_RESOLVERS = ['AmazonProvidedDNS', '169.254.169.253', 'fd00:ec2::253'];

/** Whether names resolve, by the Amazon resolver or by servers out of sight. */
export function nameLink(facts: VpcFacts): Link {
  const { dhcp, dns, vpcId } = facts;
  const subject = `vpc ${vpcId}`;
  if (!dhcp.seen) return notSeen('name', 'DHCP options', subject, dhcp.obstacle);
  const servers = dhcp.value?.domainNameServers ?? [];
  const named = {
    subject: dhcp.value ? `dhcp-options ${dhcp.value.id}` : subject,
    path: 'domain-name-servers',
  };
  const evidence = { ...named, value: servers.join(', ') || 'none' };
  const custom = servers.filter(server => !isAmazons(server, facts));
  if (servers.length === 0 || custom.length > 0) {
    return unknown('name', 'custom-resolver', { servers: custom.join(', ') || 'none' }, evidence);
  }
  if (!dns.seen) return notSeen('name', 'DNS attributes of the VPC', subject, dns.obstacle);
  if (dns.value.support) return passes('name', 'resolves', { resolver: servers.join(', ') }, evidence);
  return stops('name', 'vpc-dns-off', { vpc: vpcId }, { subject, path: 'enableDnsSupport', value: 'false' });
}

/** Whether private DNS names take effect: they need both DNS attributes. */
export function privateNamesWork({ dns }: VpcFacts): boolean | undefined {
  return dns.seen ? dns.value.support && dns.value.hostnames : undefined;
}

/** The link for a private name that does not take effect because host names are off. */
export function hostnamesOff({ vpcId }: VpcFacts, destination: string): Link {
  const evidence = { subject: `vpc ${vpcId}`, path: 'enableDnsHostnames', value: 'false' };
  return stops('name', 'vpc-hostnames-off', { vpc: vpcId, destination }, evidence);
}

function isAmazons(server: string, { cidrs }: VpcFacts): boolean {
  if (AMAZON_RESOLVERS.includes(server)) return true;
  const at = rangeOf(server)?.first;
  const blocks = cidrs.seen ? cidrs.value : [];
  return blocks.some(block => at !== undefined && rangeOf(block)?.first === at - 2n);
}
