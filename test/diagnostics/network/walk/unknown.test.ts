import { expect, test } from 'vitest';
import { seen, type VpcFacts } from '../../../../src/diagnostics/network/vpc-facts.ts';
import { walkPath } from '../../../../src/diagnostics/network/walk/analyse-path.ts';
import { STOP_CODES, UNKNOWN_CODES } from '../../../../src/diagnostics/network/walk/codes.ts';
import type { WalkQuestion } from '../../../../src/diagnostics/network/walk/question.ts';
import { walkVerdict } from '../../../../src/diagnostics/network/walk/walk-verdict.ts';
import { Obstruction } from '../../../../src/domain/obstruction.ts';
import * as b from '../builders.ts';

/** What cannot be seen or decided, the question, the link, and its code. */
type Case = readonly [
  name: string,
  facts: Partial<VpcFacts>,
  question: WalkQuestion,
  link: string,
  code: keyof typeof UNKNOWN_CODES,
];

const STS = b.ask(b.service('sts'));
const PRIVATE_VPC = { routeTables: b.routes(), natGateways: seen([]) };
const TO_ADDRESS = b.ask({ kind: 'vpc-address', address: '10.0.3.9' });
const beyond = (target: string) => ({ routeTables: b.routes(b.route('0.0.0.0/0', target)) });
const policy = JSON.stringify({
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*', Condition: { StringEquals: {} } },
  ],
});

const CASES: readonly Case[] = [
  ['subnets', { subnets: b.hidden() }, STS, 'source-groups', 'not-seen'],
  [
    'a subnet of another VPC',
    {},
    b.ask(b.service('sts'), { ...b.FROM, subnetId: 'subnet-x' }),
    'source-groups',
    'not-seen',
  ],
  ['DNS attributes', { dns: b.hidden() }, STS, 'name', 'not-seen'],
  ['DHCP options', { dhcp: b.hidden() }, STS, 'name', 'not-seen'],
  ['security groups', { securityGroups: b.hidden() }, STS, 'source-groups', 'not-seen'],
  [
    'a security group of another account',
    {},
    b.ask(b.service('sts'), { ...b.FROM, securityGroupIds: ['sg-x'] }),
    'source-groups',
    'not-seen',
  ],
  ['network ACLs', { networkAcls: b.hidden() }, STS, 'source-acl-out', 'not-seen'],
  ['the ACL of the subnet', { networkAcls: seen([]) }, STS, 'source-acl-out', 'not-seen'],
  ['route tables', { routeTables: b.hidden() }, STS, 'route', 'not-seen'],
  ['a main route table', { routeTables: seen([]) }, STS, 'route', 'not-seen'],
  ['NAT gateways', { natGateways: b.hidden() }, STS, 'nat-gateway', 'not-seen'],
  ['internet gateways', { internetGateways: b.hidden() }, STS, 'internet-gateway', 'not-seen'],
  ['endpoints', { endpoints: b.hidden() }, STS, 'endpoint', 'not-seen'],
  [
    'which service a gateway endpoint is for',
    {
      endpoints: b.hidden(),
      routeTables: b.routes(b.route('pl-1', 'vpce-1'), b.route('0.0.0.0/0', 'nat-1')),
    },
    b.ask(b.service('s3')),
    'endpoint',
    'not-seen',
  ],
  [
    'prefix lists that routes name',
    {
      prefixLists: b.hidden(),
      routeTables: b.routes(b.route('pl-1', 'tgw-1'), b.route('0.0.0.0/0', 'nat-1')),
    },
    STS,
    'route',
    'not-seen',
  ],
  [
    'prefix lists that rules name',
    {
      prefixLists: b.hidden(),
      securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', 'pl-1')] })),
    },
    STS,
    'source-groups',
    'groups-allow-some-addresses',
  ],
  [
    'the table of a regional NAT gateway',
    { natGateways: seen([{ id: 'nat-1', state: 'available', connectivity: 'public', publicAddresses: [] }]) },
    STS,
    'nat-route',
    'not-seen',
  ],
  ['the subnets of the cluster', {}, b.ask(b.api({ subnetIds: [] })), 'source-groups', 'not-seen'],
  [
    'the address that the API server sees',
    {},
    b.ask(
      b.api({ publicAccess: true, privateAccess: false, publicCidrs: ['203.0.113.0/24'] }),
      b.FROM_PUBLIC,
    ),
    'public-cidrs',
    'not-seen',
  ],
  ['an IPv6 way in a VPC without', {}, { ...STS, family: 'ipv6' }, 'source-groups', 'not-seen'],
  [
    'resolvers that are not of AWS',
    { dhcp: seen({ id: 'dopt-2', domainNameServers: ['192.168.0.53'] }) },
    STS,
    'name',
    'custom-resolver',
  ],
  ['no resolver at all', { dhcp: seen(undefined) }, STS, 'name', 'custom-resolver'],
  ['a transit gateway', beyond('tgw-1'), STS, 'route', 'out-of-sight'],
  ['a peered VPC', beyond('pcx-1'), STS, 'route', 'out-of-sight'],
  ['a private gateway', beyond('vgw-1'), STS, 'route', 'out-of-sight'],
  ['an appliance', beyond('eni-1'), STS, 'route', 'out-of-sight'],
  ['a firewall’s endpoint', beyond('vpce-fw'), STS, 'route', 'out-of-sight'],
  [
    'a private NAT gateway that leads to a transit gateway',
    {
      routeTables: seen([
        b.table('rtb-main', [], b.route('0.0.0.0/0', 'nat-1')),
        b.table('rtb-nat', ['subnet-b'], b.route('0.0.0.0/0', 'tgw-1')),
      ]),
      natGateways: seen([b.nat({ connectivity: 'private', subnetId: 'subnet-b' })]),
    },
    STS,
    'nat-route',
    'out-of-sight',
  ],
  [
    'an address on premises',
    { routeTables: b.routes(b.route('192.168.0.0/16', 'vgw-1')) },
    b.ask({ kind: 'vpc-address', address: '192.168.4.4' }),
    'route',
    'out-of-sight',
  ],
  [
    'endpoints of a central network',
    { ...PRIVATE_VPC, routeTables: b.routes(b.route('10.0.0.0/8', 'tgw-1')) },
    STS,
    'route',
    'central-endpoint-possible',
  ],
  [
    'which of several routes',
    { routeTables: b.routes(b.route('0.0.0.0/0', 'nat-1'), b.route('52.0.0.0/8', 'tgw-1')) },
    STS,
    'route',
    'several-routes',
  ],
  [
    'the groups of the source',
    {},
    b.ask(b.service('sts'), { ...b.FROM, securityGroupIds: [] }),
    'source-groups',
    'groups-not-known',
  ],
  ['the groups of the destination', {}, TO_ADDRESS, 'destination-groups', 'groups-not-known'],
  [
    'whether a narrow rule covers the service',
    { securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 443', '52.94.0.0/16')] })) },
    STS,
    'source-groups',
    'groups-allow-some-addresses',
  ],
  [
    'whether the node is among the addresses that the endpoint admits',
    {
      ...PRIVATE_VPC,
      endpoints: seen([b.endpoint('sts')]),
      securityGroups: b.withGroup(b.group('sg-endpoint', { ingress: [b.rule('tcp 443', '10.0.1.0/28')] })),
    },
    STS,
    'destination-groups',
    'groups-allow-some-addresses',
  ],
  [
    'whether the service is in a denied block',
    {
      networkAcls: seen(
        b.acls([
          'in 1 allow all all 0.0.0.0/0',
          'out 50 deny all all 52.0.0.0/8',
          'out 60 allow all all 0.0.0.0/0',
        ]),
      ),
    },
    STS,
    'source-acl-out',
    'acl-allows-some',
  ],
  [
    'whether answers come to low ports',
    { networkAcls: seen(b.acls(['in 1 allow 6 32768-65535 0.0.0.0/0', 'out 1 allow all all 0.0.0.0/0'])) },
    STS,
    'source-acl-reply',
    'acl-allows-some',
  ],
  [
    'whether the node has a public address',
    {},
    b.ask(b.service('sts'), { ...b.FROM_PUBLIC, hasPublicIp: undefined }),
    'public-address',
    'public-address-not-known',
  ],
  [
    'what the endpoint’s policy says to this caller',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts', { policy })]) },
    STS,
    'endpoint-policy',
    'policy-restricts',
  ],
  [
    'which address of the NAT gateway is used',
    { natGateways: seen([b.nat({ publicAddresses: ['203.0.113.7', '198.51.100.7'] })]) },
    b.ask(b.api({ publicAccess: true, privateAccess: false, publicCidrs: ['203.0.113.0/24'] })),
    'public-cidrs',
    'admits-some-addresses',
  ],
  [
    'whether a closed endpoint is used, when the endpoint’s name may not take effect',
    {
      dns: b.hidden(),
      endpoints: seen([b.endpoint('sts')]),
      securityGroups: b.withGroup(b.group('sg-endpoint', { ingress: [] })),
    },
    STS,
    'destination-groups',
    'may-stop',
  ],
  [
    'whether the one closed subnet of an endpoint is used',
    {
      endpoints: seen([b.endpoint('sts', { subnetIds: ['subnet-b', 'subnet-public'] })]),
      networkAcls: seen(b.acls(['out 1 allow all all 0.0.0.0/0'], 'subnet-b')),
    },
    STS,
    'destination-acl-in',
    'may-stop',
  ],
  [
    'whether the route matters, when endpoints are out of sight',
    { ...PRIVATE_VPC, endpoints: b.hidden() },
    STS,
    'route',
    'may-stop',
  ],
];

const ROWS = CASES.map(([name, facts, question, link, code]) => ({ name, facts, question, link, code }));

test.each(ROWS)('not seen: $name', ({ facts, question, link, code }) => {
  const walk = walkPath(question, b.facts(facts));
  expect(walk.outcome).toBe('unknown');
  const open = walk.links.find(({ outcome, id }) => outcome === 'unknown' && id === link);
  expect(open).toMatchObject({ code });
  expect(Object.keys(open?.args ?? {}).toSorted()).toEqual([...UNKNOWN_CODES[code]].toSorted());
  expect(() => walkVerdict(walk, STOP_CODES)).toThrow(Obstruction);
});

test('every thing that can stay open is reached', () => {
  expect(new Set(CASES.map(([, , , , code]) => code))).toEqual(new Set(Object.keys(UNKNOWN_CODES)));
});

test('a missing permission is told rather than another thing that stays open', () => {
  const walk = walkPath(
    b.ask(b.service('sts'), { ...b.FROM, securityGroupIds: [] }),
    b.facts({ networkAcls: b.hidden() }),
  );
  expect(walk.openAt).toMatchObject({ code: 'groups-not-known' });
  expect(() => walkVerdict(walk, STOP_CODES)).toThrow(expect.objectContaining({ obstacle: b.FORBIDDEN }));
});

test('what is out of sight never hides what surely stops', () => {
  const facts = b.facts({ dns: b.hidden(), securityGroups: b.withGroup(b.group('sg-node', { egress: [] })) });
  const walk = walkPath(STS, facts);
  expect(walk).toMatchObject({ outcome: 'stops', stoppedAt: { code: 'egress-not-allowed' } });
  expect(walkVerdict(walk, STOP_CODES)).toMatchObject({ status: 'problem', code: 'egress-not-allowed' });
});

const HIDEABLE = [
  'dns',
  'dhcp',
  'subnets',
  'routeTables',
  'internetGateways',
  'natGateways',
  'endpoints',
  'securityGroups',
  'networkAcls',
] as const;

test.each(HIDEABLE)('a walk that needs %s does not pass without', part => {
  expect(walkPath(STS, b.facts({ [part]: b.hidden() })).outcome).toBe('unknown');
});
