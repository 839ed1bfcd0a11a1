import { expect, test } from 'vitest';
import {
  gatherVpcFacts,
  VPC_READS,
  type VpcPort,
} from '../../../src/diagnostics/network/gather-vpc-facts.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import { endpoint, FORBIDDEN, group, nat, route, rule, subnet, table } from './builders.ts';

const PLACE = { account: '111122223333', region: 'eu-west-1', vpcId: 'vpc-1', securityGroupIds: ['sg-node'] };

async function whole<Item>(...items: readonly Item[]) {
  return { items, complete: true };
}

/** A port with something behind every method. */
function port(more: Partial<VpcPort> = {}): VpcPort {
  return {
    vpc: async () => ({ id: 'vpc-1', cidrs: ['10.0.0.0/16'], dhcpOptionsId: 'dopt-1' }),
    vpcDns: async (_where, _vpcId, attribute) => attribute === 'enableDnsSupport',
    dhcpOptions: async (_where, id) => ({ id, domainNameServers: ['AmazonProvidedDNS'] }),
    subnets: () => whole(subnet('subnet-1', '10.0.1.0/24')),
    routeTables: () => whole(table('rtb-main', [], route('pl-aws', 'vpce-s3'), route('pl-own', 'tgw-1'))),
    internetGateways: () => whole(),
    natGateways: () => whole(nat()),
    vpcEndpoints: () => whole(endpoint('sts')),
    networkAcls: () => whole(),
    securityGroups: async (_where, ids) =>
      whole(...ids.map(id => group(id, { egress: [rule('tcp 443', 'pl-aws', 'pl-gone')] }))),
    servicePrefixLists: async () =>
      whole({ id: 'pl-aws', name: 'com.amazonaws.eu-west-1.s3', cidrs: ['52.92.0.0/17'] }),
    prefixListCidrs: async (_where, id) => (id === 'pl-own' ? whole('192.0.2.0/24') : undefined),
    ...more,
  };
}

test('gathers the parts of a VPC', async () => {
  const facts = await gatherVpcFacts(port(), PLACE);
  expect(facts).toMatchObject({
    vpcId: 'vpc-1',
    region: 'eu-west-1',
    cidrs: { value: ['10.0.0.0/16'] },
    dns: { value: { support: true, hostnames: false } },
    dhcp: { value: { id: 'dopt-1' } },
    subnets: { value: [{ id: 'subnet-1' }] },
    natGateways: { value: [{ id: 'nat-1' }] },
  });
});

test('reads the groups of the endpoints beside those that were named', async () => {
  const { securityGroups } = await gatherVpcFacts(port(), PLACE);
  expect(securityGroups).toMatchObject({ value: [{ id: 'sg-endpoint' }, { id: 'sg-node' }] });
});

test('tells the blocks of prefix lists of AWS and of others, and leaves out what is gone', async () => {
  const { prefixLists } = await gatherVpcFacts(port(), PLACE);
  expect(prefixLists).toEqual({
    seen: true,
    value: [
      { id: 'pl-aws', name: 'com.amazonaws.eu-west-1.s3', cidrs: ['52.92.0.0/17'] },
      { id: 'pl-own', name: '', cidrs: ['192.0.2.0/24'] },
    ],
  });
});

const PARTS: Readonly<Record<(typeof VPC_READS)[number], readonly string[]>> = {
  vpc: ['cidrs', 'dhcp'],
  vpcDns: ['dns'],
  dhcpOptions: ['dhcp'],
  subnets: ['subnets'],
  routeTables: ['routeTables'],
  internetGateways: ['internetGateways'],
  natGateways: ['natGateways'],
  vpcEndpoints: ['endpoints'],
  networkAcls: ['networkAcls'],
  securityGroups: ['securityGroups'],
  servicePrefixLists: ['prefixLists'],
  prefixListCidrs: ['prefixLists'],
};

test.each(VPC_READS)('without %s, only what it tells is out of sight', async method => {
  const refused = { [method]: () => Promise.reject(new Obstruction(FORBIDDEN)) };
  const facts = await gatherVpcFacts(port(refused), PLACE);
  const unseen = Object.entries(facts).filter(([, fact]) => fact.seen === false);
  expect(Object.fromEntries(unseen)).toEqual(
    Object.fromEntries(PARTS[method].map(part => [part, { seen: false, obstacle: FORBIDDEN }])),
  );
});

test('part of a list is no fact: what was cut off would look absent', async () => {
  const cut = port({ vpcEndpoints: async () => ({ items: [endpoint('sts')], complete: false }) });
  const { endpoints } = await gatherVpcFacts(cut, PLACE);
  expect(endpoints).toMatchObject({
    seen: false,
    obstacle: { kind: 'unreachable', target: 'endpoints of vpc-1' },
  });
});

test('a VPC that does not exist is out of sight', async () => {
  const gone = port({ vpc: async () => undefined, vpcDns: async () => undefined });
  const { dns, dhcp } = await gatherVpcFacts(gone, PLACE);
  expect(dns).toMatchObject({ seen: false, obstacle: { target: 'vpc-1' } });
  expect(dhcp).toMatchObject({ seen: false });
});

test('errors that are no obstructions are not swallowed', async () => {
  const broken = port({ subnets: () => Promise.reject(new TypeError('a fault of ours')) });
  await expect(gatherVpcFacts(broken, PLACE)).rejects.toThrow('a fault of ours');
});
