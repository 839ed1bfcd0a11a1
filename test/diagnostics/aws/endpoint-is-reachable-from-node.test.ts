import { expect, it } from 'vitest';
import { endpointIsReachableFromNode } from '../../../src/diagnostics/aws/endpoint-is-reachable-from-node/check.ts';
import { Obstruction } from '../../../src/domain/obstruction.ts';
import type { NatGateway, RouteTable } from '../../../src/providers/aws/network-types.ts';
import type { Instance } from '../../../src/providers/aws/node-types.ts';
import { group, nat, route, subnet, table } from '../network/builders.ts';

const whole = <Item>(...items: readonly Item[]) => Promise.resolve({ items, complete: true });
const INSTANCE: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  imageId: 'ami-1',
  type: 'm7i.large',
  vpcId: 'vpc-1',
  subnetId: 'subnet-1',
  privateAddress: '10.0.1.9',
  securityGroupIds: ['sg-1'],
  tags: {},
  metadataOn: true,
};
const acl = ['in', 'out'].map(way => ({
  number: 100,
  egress: way === 'out',
  allows: true,
  protocol: '-1',
  cidr: '0.0.0.0/0',
}));
const PUBLIC = table('rtb-public', ['subnet-public'], route('0.0.0.0/0', 'igw-1'));
const PRIVATE = table('rtb-1', ['subnet-1'], route('0.0.0.0/0', 'nat-1'));

function run(
  more: {
    tables?: readonly RouteTable[];
    host?: string;
    providerID?: string;
    refuse?: boolean;
    nats?: readonly NatGateway[];
  } = {},
) {
  const { tables = [PUBLIC, PRIVATE], host = 'sts.eu-west-1.amazonaws.com', refuse, nats = [nat()] } = more;
  const { providerID = 'aws:///eu-west-1a/i-0123456789abcdef0' } = more;
  const refused = new Obstruction({
    kind: 'forbidden',
    permission: { provider: 'aws', action: 'ec2:DescribeRouteTables' },
  });
  const kubernetes = {
    pod: () => Promise.resolve({ spec: { nodeName: 'node-1', containers: [] } }),
    node: () => Promise.resolve({ metadata: { name: 'node-1' }, spec: { providerID } }),
  };
  const aws = {
    instance: () => Promise.resolve(INSTANCE),
    vpc: () => Promise.resolve({ id: 'vpc-1', cidrs: ['10.0.0.0/16'], dhcpOptionsId: 'dopt-1' }),
    vpcDns: () => Promise.resolve(true),
    dhcpOptions: () => Promise.resolve({ id: 'dopt-1', domainNameServers: ['AmazonProvidedDNS'] }),
    subnets: () => whole(subnet('subnet-1', '10.0.1.0/24'), subnet('subnet-public', '10.0.9.0/24')),
    routeTables: () => (refuse ? Promise.reject(refused) : whole(...tables)),
    internetGateways: () => whole({ id: 'igw-1', attachments: [{ vpcId: 'vpc-1', state: 'available' }] }),
    natGateways: () => whole(...nats),
    vpcEndpoints: () => whole<never>(),
    networkAcls: () => whole({ id: 'acl-1', subnetIds: ['subnet-1', 'subnet-public'], entries: acl }),
    securityGroups: () => whole(group('sg-1', {})),
    servicePrefixLists: () => whole<never>(),
    prefixListCidrs: () => Promise.resolve(undefined),
  };
  const found = { namespace: 'shop', pod: 'checkout-1', host, account: '111122223333', region: 'eu-west-1' };
  return endpointIsReachableFromNode.run(found, { kubernetes, aws }, new Date(0));
}

it('is ok when every link lets packets through, and shows each', async () => {
  const verdict = await run();
  expect(verdict).toMatchObject({ status: 'ok' });
  expect(JSON.stringify(verdict)).toMatch(/security-group sg-1.*route-table rtb-1.*nat-gateway nat-1/s);
});

it('shows the links that pass, then the one at which packets stop', async () => {
  const verdict = await run({ tables: [PUBLIC, table('rtb-1', ['subnet-1'])] });
  expect(verdict).toMatchObject({
    status: 'problem',
    code: 'no-route',
    args: { routeTable: 'rtb-1', nat: 'nat-1' },
  });
  const evidence = verdict.status === 'problem' ? verdict.evidence : [];
  expect(evidence.length).toBeGreaterThan(2);
  expect(evidence.at(-1)).toMatchObject({
    subject: 'route-table rtb-1',
    value: expect.stringContaining('stops here'),
  });
});

it('proposes no endpoint for a global name, to which none would answer', async () => {
  const isolated = { tables: [PUBLIC, table('rtb-1', ['subnet-1'])], nats: [] };
  expect(await run(isolated)).toMatchObject({ code: 'no-endpoint' });
  expect(await run({ ...isolated, host: 'sts.amazonaws.com' })).toMatchObject({
    code: 'no-route',
    args: { nat: '', destination: expect.stringContaining('sts.eu-west-1.amazonaws.com') },
  });
});

it('cannot look when a part of the way is out of sight', async () => {
  await expect(run({ refuse: true })).rejects.toMatchObject({ obstacle: { kind: 'forbidden' } });
  await expect(run({ providerID: 'aws:///eu-west-1a/abc/fargate-10-0-1-9' })).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
});

it('does not arise for hosts that are no endpoints', async () => {
  expect(await run({ host: 'orders.shop.svc' })).toMatchObject({ status: 'skipped' });
});
