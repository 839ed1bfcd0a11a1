import { expect, test } from 'vitest';
import { seen, type VpcFacts } from '../../../../src/diagnostics/network/vpc-facts.ts';
import { walkPath } from '../../../../src/diagnostics/network/walk/analyse-path.ts';
import { STOP_CODES } from '../../../../src/diagnostics/network/walk/codes.ts';
import type { WalkQuestion } from '../../../../src/diagnostics/network/walk/question.ts';
import { walkVerdict } from '../../../../src/diagnostics/network/walk/walk-verdict.ts';
import * as b from '../builders.ts';

/** What is special though nothing is broken, the question, and codes that the links must have. */
type Case = readonly [
  name: string,
  facts: Partial<VpcFacts>,
  question: WalkQuestion,
  codes: readonly string[],
];

const STS = b.ask(b.service('sts'));
const S3 = b.ask(b.service('s3'));
const PRIVATE_VPC = { routeTables: b.routes(), natGateways: seen([]) };
const S3_LIST = { id: 'pl-1', name: 'com.amazonaws.eu-west-1.s3', cidrs: ['52.92.0.0/17', '3.5.64.0/21'] };
const S3_WAY = {
  ...PRIVATE_VPC,
  routeTables: b.routes(b.route('pl-1', 'vpce-s3')),
  endpoints: seen([b.gatewayEndpoint('s3')]),
};
const policy = (...Statement: object[]) => JSON.stringify({ Statement });
const IPV6 = {
  subnets: seen([{ ...b.subnet('subnet-private', '10.0.1.0/24'), ipv6Cidrs: ['2001:db8:0:1::/64'] }]),
  routeTables: b.routes(b.route('::/0', 'eigw-1')),
  securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', '::/0')] })),
  networkAcls: seen([
    b.acl('acl-6', ['subnet-private'], ['in 1 allow all all ::/0', 'out 1 allow all all ::/0']),
  ]),
};

const CASES: readonly Case[] = [
  ['a NAT gateway', {}, STS, ['nat-available', 'gateway-attached', 'acl-allows']],
  [
    'a default route in two halves',
    { routeTables: b.routes(b.route('0.0.0.0/1', 'nat-1'), b.route('128.0.0.0/1', 'nat-1')) },
    STS,
    ['nat-available'],
  ],
  [
    'a rule in two halves',
    {
      securityGroups: b.withGroup(
        b.group('sg-node', { egress: [b.rule('tcp 443', '0.0.0.0/1', '128.0.0.0/1')] }),
      ),
    },
    STS,
    ['groups-allow'],
  ],
  [
    'private ranges elsewhere',
    { routeTables: b.routes(b.route('10.0.0.0/8', 'tgw-1'), b.route('0.0.0.0/0', 'nat-1')) },
    STS,
    ['nat-available'],
  ],
  [
    'a gateway endpoint for another service beside',
    {
      routeTables: b.routes(b.route('pl-1', 'vpce-s3'), b.route('0.0.0.0/0', 'nat-1')),
      endpoints: seen([b.gatewayEndpoint('s3')]),
    },
    STS,
    ['nat-available'],
  ],
  ['a gateway endpoint', S3_WAY, S3, ['endpoint-available', 'policy-allows']],
  [
    'a gateway endpoint, and a rule for its prefix list only',
    {
      ...S3_WAY,
      prefixLists: seen([S3_LIST]),
      securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', 'pl-1')] })),
    },
    S3,
    ['groups-allow', 'endpoint-available'],
  ],
  [
    'rules and ACL for the blocks of S3 only',
    {
      ...S3_WAY,
      prefixLists: seen([S3_LIST]),
      securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', ...S3_LIST.cidrs)] })),
      networkAcls: seen(
        b.acls(
          S3_LIST.cidrs.flatMap((cidr, at) => [
            `out ${at + 1} allow 6 443 ${cidr}`,
            `in ${at + 1} allow 6 1024-65535 ${cidr}`,
          ]),
        ),
      ),
    },
    S3,
    ['acl-allows'],
  ],
  [
    'an endpoint in the source’s zone',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts', { subnetIds: ['subnet-public', 'subnet-b'] })]) },
    STS,
    ['endpoint-available', 'policy-allows'],
  ],
  [
    'an endpoint in another zone only',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts')]) },
    STS,
    ['endpoint-in-other-zone'],
  ],
  [
    'an endpoint in the source’s own subnet, which its ACL does not concern',
    {
      ...PRIVATE_VPC,
      endpoints: seen([b.endpoint('sts', { subnetIds: ['subnet-private'] })]),
      networkAcls: seen(b.acls([])),
    },
    STS,
    ['same-subnet', 'endpoint-available'],
  ],
  [
    'an endpoint that admits the node’s group',
    {
      ...PRIVATE_VPC,
      endpoints: seen([b.endpoint('sts')]),
      securityGroups: b.withGroup(b.group('sg-endpoint', { ingress: [b.rule('tcp 443', 'sg-node')] })),
    },
    STS,
    ['groups-allow'],
  ],
  [
    'groups that name each other only',
    {
      ...PRIVATE_VPC,
      endpoints: seen([b.endpoint('sts')]),
      securityGroups: seen([
        b.group('sg-node', { egress: [b.rule('tcp 443', 'sg-endpoint')] }),
        b.group('sg-endpoint', { ingress: [b.rule('tcp 1-1024', 'sg-node')], egress: [] }),
      ]),
    },
    STS,
    ['groups-allow'],
  ],
  [
    'an endpoint’s policy that allows this request',
    {
      ...PRIVATE_VPC,
      endpoints: seen([
        b.endpoint('sts', {
          policy: policy(
            {
              Effect: 'Allow',
              Principal: { AWS: '*' },
              Action: ['sts:Assume*', 'sts:GetCaller?dentity'],
              Resource: '*',
            },
            { Effect: 'Deny', Principal: '*', Action: 'sts:GetFederationToken', Resource: '*' },
          ),
        }),
      ]),
    },
    b.ask(b.service('sts', { request: { action: 'sts:getcalleridentity', resource: '*' } })),
    ['policy-allows'],
  ],
  [
    'an endpoint without private DNS, and a NAT gateway',
    { endpoints: seen([b.endpoint('sts', { privateDns: false })]) },
    STS,
    ['nat-available'],
  ],
  [
    'an endpoint that is not ready, and a NAT gateway',
    { endpoints: seen([b.endpoint('sts', { state: 'pending' })]) },
    STS,
    ['nat-available'],
  ],
  [
    'an endpoint, and the global name by a NAT gateway',
    { endpoints: seen([b.endpoint('sts', { serviceName: 'com.amazonaws.us-east-1.sts' })]) },
    b.ask(b.service('sts', { region: 'us-east-1', globalHost: true })),
    ['nat-available'],
  ],
  [
    'host names off, an endpoint and a NAT gateway',
    { dns: seen({ support: true, hostnames: false }), endpoints: seen([b.endpoint('sts')]) },
    STS,
    ['nat-available'],
  ],
  [
    'a public address in the message, by a narrow rule',
    { securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', '52.94.0.0/16')] })) },
    b.ask(b.service('sts', { addresses: ['52.94.5.6'] })),
    ['groups-allow', 'nat-available'],
  ],
  [
    'a private address in the message leads to the endpoint, whatever its DNS',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts', { privateDns: false })]) },
    b.ask(b.service('sts', { addresses: ['10.0.3.44'] })),
    ['endpoint-in-other-zone'],
  ],
  ['a public node', {}, b.ask(b.service('sts'), b.FROM_PUBLIC), ['gateway-attached', 'has-public-address']],
  ['IPv6 by an egress-only gateway', IPV6, { ...b.ask(b.INTERNET), family: 'ipv6' }, ['gateway-attached']],
  [
    'a regional NAT gateway with a table of its own',
    {
      natGateways: seen([
        {
          id: 'nat-1',
          state: 'available',
          connectivity: 'public',
          publicAddresses: ['198.51.100.7'],
          routeTableId: 'rtb-public',
        },
      ]),
    },
    STS,
    ['nat-available', 'gateway-attached'],
  ],
  [
    'the resolver by the VPC’s base plus two',
    { dhcp: seen({ id: 'dopt-1', domainNameServers: ['10.0.0.2'] }) },
    STS,
    ['resolves'],
  ],
  [
    'UDP between subnets, with entries for both ways',
    {
      securityGroups: b.withGroup(b.group('sg-node', { ingress: [b.rule('udp 53', 'sg-node')] })),
      networkAcls: seen(b.acls(['out 1 allow 17 53 10.0.0.0/16', 'in 1 allow 17 1024-65535 10.0.0.0/16'])),
    },
    {
      from: b.FROM,
      to: { kind: 'vpc-address', address: '10.0.3.9', securityGroupIds: ['sg-node'] },
      protocol: 'udp',
      port: 53,
    },
    ['groups-allow', 'acl-allows'],
  ],
  [
    'an allow before a deny',
    {
      networkAcls: seen(
        b.acls([
          'in 1 allow all all 0.0.0.0/0',
          'out 5 allow 6 443 0.0.0.0/0',
          'out 6 deny all all 0.0.0.0/0',
        ]),
      ),
    },
    STS,
    ['acl-allows'],
  ],
  [
    'a fixed route before a propagated one of the same length',
    {
      routeTables: b.routes(
        b.route('0.0.0.0/0', 'vgw-1', { propagated: true }),
        b.route('0.0.0.0/0', 'nat-1'),
      ),
    },
    STS,
    ['nat-available'],
  ],
  [
    'the longest of several prefixes',
    {
      routeTables: b.routes(b.route('0.0.0.0/0', 'tgw-1'), b.route('52.94.0.0/16', 'nat-1')),
    },
    b.ask(b.service('sts', { addresses: ['52.94.5.6'] })),
    ['nat-available'],
  ],
  [
    'an address outside, given by number',
    {},
    b.ask({ kind: 'vpc-address', address: '93.184.216.34' }),
    ['nat-available'],
  ],
  ['a private API server', {}, b.ask(b.api()), ['resolves', 'groups-allow']],
  [
    'an API server with both, host names off: by its public address',
    { dns: seen({ support: true, hostnames: false }) },
    b.ask(b.api({ publicAccess: true })),
    ['nat-available', 'address-admitted'],
  ],
  [
    'an API server that admits the NAT gateway',
    {},
    b.ask(b.api({ publicAccess: true, privateAccess: false, publicCidrs: ['198.51.100.0/24'] })),
    ['address-admitted'],
  ],
];

const ROWS = CASES.map(([name, facts, question, codes]) => ({ name, facts, question, codes }));

test.each(ROWS)('$name', ({ facts, question, codes }) => {
  const walk = walkPath(question, b.facts(facts));
  const open = walk.links.filter(({ outcome }) => outcome !== 'passes');
  expect(open).toEqual([]);
  expect(walk.links.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  expect(walkVerdict(walk, STOP_CODES)).toMatchObject({ status: 'ok' });
});
