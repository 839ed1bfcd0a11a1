import { expect, test } from 'vitest';
import { seen, type VpcFacts } from '../../../../src/diagnostics/network/vpc-facts.ts';
import { walkPath } from '../../../../src/diagnostics/network/walk/analyse-path.ts';
import { STOP_CODES } from '../../../../src/diagnostics/network/walk/codes.ts';
import type { WalkQuestion } from '../../../../src/diagnostics/network/walk/question.ts';
import {
  STOPS_TO_ADDRESS,
  STOPS_TO_ANY_SERVICE,
  STOPS_TO_API_SERVER,
  STOPS_TO_LAYERS,
  STOPS_TO_REGISTRY,
  stopIn,
} from '../../../../src/diagnostics/network/walk/stops-by-end.ts';
import * as b from '../builders.ts';

/** What breaks, the question, the link at which it must stop, and its code with the telling arguments. */
type Case = readonly [
  name: string,
  broken: Partial<VpcFacts>,
  question: WalkQuestion,
  link: string,
  code: keyof typeof STOP_CODES,
  args?: Readonly<Record<string, string>>,
];

const STS = b.ask(b.service('sts'));
const S3 = b.ask(b.service('s3'));
const PRIVATE_VPC = { routeTables: b.routes(), natGateways: seen([]) };
const AMAZON = { id: 'dopt-1', domainNameServers: ['AmazonProvidedDNS'] };
const stsEndpoint = (more: object = {}) => ({ ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts', more)]) });
const onlyTo = (...egress: string[]) =>
  b.group('sg-node', { egress: egress.map(peer => b.rule('tcp 443', peer)) });
const withPolicy = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const REQUEST = { action: 'sts:GetCallerIdentity', resource: '*' };
const INSIDE = b.ask({ kind: 'vpc-address', address: '10.0.3.9', securityGroupIds: ['sg-api'] });
const NOWHERE = b.ask({ kind: 'vpc-address', address: '10.0.77.1', securityGroupIds: ['sg-api'] });
const OUT_ONLY_TO_SUBNET = ['in 100 allow all all 0.0.0.0/0', 'out 100 allow all all 10.0.0.0/16'];

const CASES: readonly Case[] = [
  [
    'DNS support off',
    { dns: seen({ support: false, hostnames: false }) },
    STS,
    'name',
    'vpc-dns-off',
    { vpc: 'vpc-1' },
  ],
  [
    'DNS support off, cluster with private access',
    { dns: seen({ support: false, hostnames: true }), dhcp: seen(AMAZON) },
    b.ask(b.api()),
    'name',
    'vpc-dns-off',
  ],
  [
    'host names off, cluster with private access only',
    { dns: seen({ support: true, hostnames: false }) },
    b.ask(b.api()),
    'name',
    'vpc-hostnames-off',
  ],
  [
    'host names off, public access, but no route to it',
    { ...PRIVATE_VPC, dns: seen({ support: true, hostnames: false }) },
    b.ask(b.api({ publicAccess: true })),
    'name',
    'vpc-hostnames-off',
  ],
  [
    'host names off, an endpoint and no other way',
    { ...stsEndpoint(), dns: seen({ support: true, hostnames: false }) },
    STS,
    'name',
    'vpc-hostnames-off',
    { destination: 'sts in eu-west-1' },
  ],
  [
    'no egress at all',
    { securityGroups: b.withGroup(b.group('sg-node', { egress: [] })) },
    STS,
    'source-groups',
    'egress-not-allowed',
    { groups: 'sg-node', group: 'sg-node', port: '443', allowed: '0.0.0.0/0' },
  ],
  [
    'egress within the VPC only',
    { securityGroups: b.withGroup(onlyTo('10.0.0.0/8')) },
    STS,
    'source-groups',
    'egress-not-allowed',
  ],
  [
    'egress on another port only',
    { securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('tcp 80', '0.0.0.0/0')] })) },
    STS,
    'source-groups',
    'egress-not-allowed',
  ],
  [
    'egress of another protocol only',
    { securityGroups: b.withGroup(b.group('sg-node', { egress: [b.rule('udp 0-65535', '0.0.0.0/0')] })) },
    STS,
    'source-groups',
    'egress-not-allowed',
  ],
  [
    'egress not to the endpoint',
    { ...stsEndpoint(), securityGroups: b.withGroup(onlyTo('10.0.9.0/24')) },
    STS,
    'source-groups',
    'egress-not-allowed',
    { destination: 'vpc-endpoint vpce-sts', allowed: 'sg-endpoint' },
  ],
  [
    'the destination does not admit',
    { securityGroups: b.withGroup(b.group('sg-api', { ingress: [b.rule('tcp 443', 'sg-other')] })) },
    INSIDE,
    'destination-groups',
    'ingress-not-allowed',
    { group: 'sg-api', source: 'subnet subnet-private', allowed: 'sg-node' },
  ],
  [
    'the control plane does not admit nodes',
    { securityGroups: b.withGroup(b.group('sg-api', { ingress: [] })) },
    b.ask(b.api()),
    'destination-groups',
    'ingress-not-allowed',
  ],
  [
    'the node does not admit the control plane on 10250',
    { securityGroups: b.withGroup(b.group('sg-node', { ingress: [b.rule('tcp 443', 'sg-api')] })) },
    b.ask(
      { kind: 'vpc-address', address: '10.0.1.17', securityGroupIds: ['sg-node'] },
      { subnetId: 'subnet-b', securityGroupIds: ['sg-node'], hasPublicIp: false },
      10250,
    ),
    'destination-groups',
    'ingress-not-allowed',
    { port: '10250' },
  ],
  [
    'ACL denies 443 out',
    { networkAcls: seen(b.acls(['out 90 deny 6 443 0.0.0.0/0', 'out 100 allow all all 0.0.0.0/0'])) },
    STS,
    'source-acl-out',
    'acl-blocks-request',
    { acl: 'acl-narrow', way: 'egress', rule: '90', number: '89', ports: '443', from: '443' },
  ],
  [
    'ACL allows nothing out but the VPC',
    { networkAcls: seen(b.acls(OUT_ONLY_TO_SUBNET)) },
    STS,
    'source-acl-out',
    'acl-blocks-request',
    { rule: '*', number: '200' },
  ],
  [
    'ACL lets no answers back',
    { networkAcls: seen(b.acls(['in 100 allow 6 443 0.0.0.0/0', 'out 100 allow all all 0.0.0.0/0'])) },
    STS,
    'source-acl-reply',
    'acl-blocks-reply',
    { way: 'ingress', rule: '*', from: '1024', to: '65535' },
  ],
  [
    'ACL lets answers back to Windows ports only',
    {
      networkAcls: seen(b.acls(['in 100 allow 6 49152-65535 0.0.0.0/0', 'out 100 allow all all 0.0.0.0/0'])),
    },
    STS,
    'source-acl-reply',
    'acl-blocks-reply',
    { ports: '1024-49151' },
  ],
  [
    'a deny before the allow wins',
    {
      networkAcls: seen(
        b.acls([
          'in 50 deny 6 1024-65535 0.0.0.0/0',
          'in 100 allow all all 0.0.0.0/0',
          'out 1 allow all all 0.0.0.0/0',
        ]),
      ),
    },
    STS,
    'source-acl-reply',
    'acl-blocks-reply',
    { rule: '50', number: '49' },
  ],
  [
    'ACL of the NAT gateway’s subnet does not admit nodes',
    {
      networkAcls: seen(
        b.acls(
          [
            'in 100 deny 6 443 10.0.0.0/16',
            'in 110 allow all all 0.0.0.0/0',
            'out 1 allow all all 0.0.0.0/0',
          ],
          'subnet-public',
        ),
      ),
    },
    STS,
    'nat-acl-in',
    'acl-blocks-request',
    { subnet: 'subnet-public' },
  ],
  [
    'ACL of the NAT gateway’s subnet blocks the way out',
    { networkAcls: seen(b.acls(OUT_ONLY_TO_SUBNET, 'subnet-public')) },
    STS,
    'nat-acl-out',
    'acl-blocks-request',
  ],
  [
    'ACL of the NAT gateway’s subnet admits half of the answers',
    {
      networkAcls: seen(
        b.acls(
          [
            'in 1 allow 6 443 10.0.0.0/16',
            'in 2 allow 6 32768-65535 0.0.0.0/0',
            'out 1 allow all all 0.0.0.0/0',
          ],
          'subnet-public',
        ),
      ),
    },
    STS,
    'nat-acl-reply-in',
    'acl-blocks-reply',
    { ports: '1024-32767' },
  ],
  [
    'ACL of the NAT gateway’s subnet keeps answers from the nodes',
    {
      networkAcls: seen(
        b.acls(['in 1 allow all all 0.0.0.0/0', 'out 1 allow 6 443 0.0.0.0/0'], 'subnet-public'),
      ),
    },
    STS,
    'nat-acl-reply-out',
    'acl-blocks-reply',
  ],
  [
    'ACL of the endpoint’s subnet does not admit nodes',
    { ...stsEndpoint(), networkAcls: seen(b.acls(['out 1 allow all all 0.0.0.0/0'], 'subnet-b')) },
    STS,
    'destination-acl-in',
    'acl-blocks-request',
    { subnet: 'subnet-b', way: 'ingress' },
  ],
  [
    'ACL of the endpoint’s subnet keeps answers in',
    {
      ...stsEndpoint(),
      networkAcls: seen(b.acls(['in 1 allow all all 0.0.0.0/0', 'out 1 allow 6 443 0.0.0.0/0'], 'subnet-b')),
    },
    STS,
    'destination-acl-reply',
    'acl-blocks-reply',
  ],
  [
    'no default route, though a NAT gateway exists',
    { routeTables: b.routes() },
    STS,
    'route',
    'no-route',
    { nat: 'nat-1' },
  ],
  [
    'no default route, and the host is not of AWS',
    { ...PRIVATE_VPC },
    b.ask(b.INTERNET),
    'route',
    'no-route',
    { destination: 'registry-1.docker.io', nat: 'NAT_GATEWAY_ID' },
  ],
  [
    'a subnet without a table follows the main one',
    { routeTables: seen([b.table('rtb-main', [])]) },
    STS,
    'route',
    'no-route',
    { routeTable: 'rtb-main' },
  ],
  [
    'no default route, cluster with public access only',
    { ...PRIVATE_VPC },
    b.ask(b.api({ publicAccess: true, privateAccess: false })),
    'route',
    'no-route',
  ],
  [
    'private VPC without the endpoint',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('ecr.api')]) },
    STS,
    'route',
    'no-endpoint',
    { serviceName: 'com.amazonaws.eu-west-1.sts', group: 'sg-endpoint', subnet: 'subnet-private' },
  ],
  [
    'private VPC, endpoint of another region',
    { ...PRIVATE_VPC, endpoints: seen([b.endpoint('sts', { serviceName: 'com.amazonaws.us-east-1.sts' })]) },
    STS,
    'route',
    'no-endpoint',
  ],
  [
    'private VPC, and the global name is not the endpoint’s',
    { ...stsEndpoint() },
    b.ask(b.service('sts', { region: 'us-east-1', globalHost: true })),
    'route',
    'no-endpoint',
    { serviceName: 'com.amazonaws.us-east-1.sts' },
  ],
  [
    'private VPC without S3',
    { ...PRIVATE_VPC },
    S3,
    'route',
    'no-gateway-endpoint',
    { routeTable: 'rtb-private' },
  ],
  [
    'the default route is a black hole',
    { routeTables: b.routes(b.route('0.0.0.0/0', 'nat-0', { blackhole: true })) },
    STS,
    'route',
    'blackhole',
    { route: '0.0.0.0/0', target: 'nat-0', nat: 'nat-1' },
  ],
  [
    'a route for the subnet of an endpoint is a black hole',
    {
      endpoints: seen([b.endpoint('sts')]),
      routeTables: b.routes(
        b.route('10.0.3.0/24', 'eni-0', { blackhole: true }),
        b.route('0.0.0.0/0', 'nat-1'),
      ),
    },
    STS,
    'route',
    'blackhole-inside',
    { route: '10.0.3.0/24', target: 'eni-0', vpc: 'vpc-1' },
  ],
  [
    'the internet gateway is gone from its route',
    { routeTables: seen([b.table('rtb-main', [], b.route('0.0.0.0/0', 'igw-1', { blackhole: true }))]) },
    b.ask(b.service('sts'), b.FROM_PUBLIC),
    'internet-gateway',
    'gateway-not-attached',
  ],
  [
    'the internet gateway is attached elsewhere',
    { internetGateways: seen([{ id: 'igw-1', attachments: [{ vpcId: 'vpc-9', state: 'available' }] }]) },
    STS,
    'internet-gateway',
    'gateway-not-attached',
    { gateway: 'igw-1' },
  ],
  [
    'public subnet, node without public address',
    {},
    b.ask(b.service('sts'), { ...b.FROM_PUBLIC, hasPublicIp: false }),
    'public-address',
    'no-public-address',
    { subnet: 'subnet-public' },
  ],
  [
    'the NAT gateway does not exist',
    { natGateways: seen([b.nat({ id: 'nat-2' })]) },
    STS,
    'nat-gateway',
    'nat-missing',
    { missing: 'nat-1', nat: 'nat-2', route: '0.0.0.0/0' },
  ],
  [
    'the NAT gateway failed',
    { natGateways: seen([b.nat({ state: 'failed', failure: 'Elastic IP address eipalloc-1 is in use' })]) },
    STS,
    'nat-gateway',
    'nat-not-available',
    { broken: 'nat-1', state: 'failed', reason: 'Elastic IP address eipalloc-1 is in use' },
  ],
  [
    'the NAT gateway is pending',
    { natGateways: seen([b.nat({ state: 'pending' })]) },
    STS,
    'nat-gateway',
    'nat-not-available',
  ],
  [
    'the NAT gateway is private',
    { natGateways: seen([b.nat({ connectivity: 'private', publicAddresses: [] })]) },
    STS,
    'nat-gateway',
    'nat-is-private',
    { private: 'nat-1', nat: 'NAT_GATEWAY_ID' },
  ],
  [
    'the NAT gateway sits in a private subnet, behind itself',
    { natGateways: seen([b.nat({ subnetId: 'subnet-b' })]) },
    STS,
    'nat-route',
    'nat-subnet-is-private',
    { nat: 'nat-1', subnet: 'subnet-b', gateway: 'igw-1' },
  ],
  [
    'the NAT gateway’s subnet has no default route',
    {
      routeTables: seen([
        b.table('rtb-main', []),
        b.table('rtb-private', ['subnet-private'], b.route('0.0.0.0/0', 'nat-1')),
      ]),
    },
    STS,
    'nat-route',
    'nat-subnet-is-private',
    { routeTable: 'rtb-main' },
  ],
  [
    'the endpoint waits for acceptance',
    { ...stsEndpoint({ state: 'pendingacceptance' }) },
    STS,
    'endpoint',
    'endpoint-not-available',
    { state: 'pendingacceptance' },
  ],
  [
    'the gateway endpoint is being deleted',
    {
      endpoints: seen([b.gatewayEndpoint('s3', { state: 'deleting' })]),
      routeTables: b.routes(b.route('pl-1', 'vpce-s3')),
    },
    S3,
    'endpoint',
    'endpoint-not-available',
  ],
  [
    'the endpoint’s private DNS is off',
    { ...stsEndpoint({ privateDns: false }) },
    STS,
    'endpoint',
    'endpoint-without-private-dns',
  ],
  [
    'the endpoint has no subnet',
    { ...stsEndpoint({ subnetIds: [] }) },
    STS,
    'endpoint',
    'endpoint-without-subnets',
    { subnet: 'subnet-private' },
  ],
  [
    'the endpoint’s group does not admit the subnet',
    {
      ...stsEndpoint(),
      securityGroups: b.withGroup(
        b.group('sg-endpoint', { ingress: [b.rule('tcp 443', '10.0.8.0/24', 'sg-other')] }),
      ),
    },
    STS,
    'destination-groups',
    'endpoint-closed',
    { endpoint: 'vpce-sts', group: 'sg-endpoint', allowed: 'sg-node' },
  ],
  [
    'the endpoint’s group does not admit the node’s address',
    {
      ...stsEndpoint(),
      securityGroups: b.withGroup(b.group('sg-endpoint', { ingress: [b.rule('tcp 443', '10.0.1.0/28')] })),
    },
    b.ask(b.service('sts'), { ...b.FROM, address: '10.0.1.77' }),
    'destination-groups',
    'endpoint-closed',
    { source: '10.0.1.77', allowed: 'sg-node' },
  ],
  [
    'the endpoint is closed though a NAT gateway stands by: private DNS leads to the endpoint',
    {
      endpoints: seen([b.endpoint('sts')]),
      securityGroups: b.withGroup(b.group('sg-endpoint', { ingress: [] })),
    },
    STS,
    'destination-groups',
    'endpoint-closed',
  ],
  [
    'the endpoint’s policy allows something else',
    {
      ...stsEndpoint({
        policy: withPolicy({ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' }),
      }),
    },
    b.ask(b.service('sts', { request: REQUEST })),
    'endpoint-policy',
    'endpoint-policy-lacks',
    {
      action: 'sts:GetCallerIdentity',
      policy: withPolicy(
        { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole', Resource: '*' },
        { Effect: 'Allow', Principal: '*', Action: 'sts:GetCallerIdentity', Resource: '*' },
      ),
    },
  ],
  [
    'the endpoint’s policy denies',
    {
      ...stsEndpoint({
        policy: withPolicy(
          { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
          { Effect: 'Deny', Principal: '*', Action: 'sts:Get*', Resource: '*' },
        ),
      }),
    },
    b.ask(b.service('sts', { request: REQUEST })),
    'endpoint-policy',
    'endpoint-policy-forbids',
  ],
  [
    'the S3 endpoint’s policy leaves out the bucket of image layers',
    {
      ...PRIVATE_VPC,
      routeTables: b.routes(b.route('pl-1', 'vpce-s3')),
      endpoints: seen([
        b.gatewayEndpoint('s3', {
          policy: withPolicy({
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:*',
            Resource: 'arn:aws:s3:::mine/*',
          }),
        }),
      ]),
    },
    b.ask(
      b.service('s3', {
        request: { action: 's3:GetObject', resource: 'arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/x' },
      }),
    ),
    'endpoint-policy',
    'endpoint-policy-lacks',
  ],
  [
    'the gateway endpoint is not in the table',
    { ...PRIVATE_VPC, endpoints: seen([b.gatewayEndpoint('s3', { routeTableIds: ['rtb-public'] })]) },
    S3,
    'endpoint',
    'endpoint-not-in-route-table',
    { routeTable: 'rtb-private' },
  ],
  ['nothing can have the address', {}, NOWHERE, 'destination', 'address-in-no-subnet'],
  [
    'the cluster has no endpoint access',
    {},
    b.ask(b.api({ publicAccess: false, privateAccess: false })),
    'api-access',
    'api-without-access',
    { cluster: 'prod' },
  ],
  [
    'the API server does not admit the NAT gateway',
    {},
    b.ask(b.api({ publicAccess: true, privateAccess: false, publicCidrs: ['203.0.113.0/24'] })),
    'public-cidrs',
    'api-refuses-address',
    { address: '198.51.100.7', cidrs: '203.0.113.0/24' },
  ],
  [
    'the API server does not admit the node’s own address',
    {},
    b.ask(b.api({ publicAccess: true, privateAccess: false, publicCidrs: ['203.0.113.0/24'] }), {
      ...b.FROM_PUBLIC,
      publicAddress: '198.51.100.99',
    }),
    'public-cidrs',
    'api-refuses-address',
    { address: '198.51.100.99' },
  ],
];

const ROWS = CASES.map(([name, broken, question, link, code, args = {}]) => {
  return { name, broken, question, link, code, args };
});

test.each(ROWS)('$name', ({ broken, question, link, code, args }) => {
  const { outcome, stoppedAt } = walkPath(question, b.facts(broken));
  expect(outcome).toBe('stops');
  expect(stoppedAt).toMatchObject({ id: link, code, args });
  expect(Object.keys(stoppedAt?.args ?? {}).toSorted()).toEqual([...STOP_CODES[code]].toSorted());
  expect(stoppedAt?.evidence.every(({ subject, value }) => subject !== '' && value !== '')).toBe(true);
});

/** The lists that checks declare, by the kind of end; a service is asked for something or not. */
function declaredFor({ to }: WalkQuestion): object {
  if (to.kind === 'eks-api') return STOPS_TO_API_SERVER.codes;
  if (to.kind === 'vpc-address') return STOPS_TO_ADDRESS.codes;
  if (to.kind === 'internet') return STOPS_TO_REGISTRY.codes;
  if (to.request === undefined) return STOPS_TO_ANY_SERVICE.codes;
  return { ...STOPS_TO_REGISTRY.codes, ...STOPS_TO_LAYERS.codes };
}

// Checks ask for services by their names, and for the address of an instance, which is in a subnet.
const ASKED = ROWS.filter(({ question: { to } }) => !('addresses' in to) && to !== NOWHERE.to);

test.each(ASKED)('$name: checks declare it for that end', ({ question, code }) => {
  expect(Object.keys(declaredFor(question))).toContain(code);
});

test('a stop that a check does not declare is a mistake, and said so', () => {
  const { stoppedAt } = walkPath(STS, b.facts({ routeTables: b.routes() }));
  if (stoppedAt === undefined) throw new Error('it does not stop');
  expect(stopIn(STOPS_TO_ANY_SERVICE.codes, stoppedAt)).toBe(stoppedAt);
  expect(() => stopIn(STOPS_TO_ADDRESS.codes, stoppedAt)).toThrow(/^no-route is no reason/);
});

test('every reason to stop is reached', () => {
  expect(new Set(CASES.map(([, , , , code]) => code))).toEqual(new Set(Object.keys(STOP_CODES)));
});

test.each([
  ['a pod to STS by NAT', STS],
  ['a pod to S3 by NAT', S3],
  ['a pod to the internet', b.ask(b.INTERNET)],
  ['a public node', b.ask(b.service('sts'), b.FROM_PUBLIC)],
  ['a node to a private API server', b.ask(b.api())],
  ['a node to a public API server', b.ask(b.api({ publicAccess: true, privateAccess: false }))],
  ['a node to an address of the VPC', INSIDE],
])('%s passes where nothing is broken', (_name, question) => {
  expect(walkPath(question, b.facts())).toMatchObject({ outcome: 'passes' });
});

test('several faults are told in the order in which the packet meets them', () => {
  const broken = b.facts({
    securityGroups: b.withGroup(b.group('sg-node', { egress: [] })),
    networkAcls: seen(b.acls(['in 1 allow 6 443 0.0.0.0/0'])),
    routeTables: b.routes(),
  });
  const { links } = walkPath(STS, broken);
  const stops = links.filter(({ outcome }) => outcome === 'stops').map(({ code }) => code);
  expect(stops).toEqual(['egress-not-allowed', 'acl-blocks-request', 'no-route', 'acl-blocks-reply']);
});
