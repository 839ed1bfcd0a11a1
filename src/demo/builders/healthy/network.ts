import type { Resource } from '../../world.ts';
import { aclEntry, networkAcl, permission, securityGroup } from '../firewall.ts';
import { dhcpOptions, internetGateway, natGateway, route, routeTable, subnet, vpc } from '../network.ts';
import { idAt, type Site, zoneOf } from './site.ts';

const HALVES = ['a', 'b'] as const;

/** The whole network of a site: private subnets behind a NAT gateway, public ones behind an internet gateway. */
export function networkOf(site: Site): Readonly<Record<string, readonly Resource[]>> {
  const { account, cluster, network, region } = site;
  const vpcId = idAt(site, 'vpc');
  const named = (prefix: string, name: string) => ({
    id: idAt(site, prefix, name),
    name: `${cluster}-${name}`,
  });
  const at = { account, vpcId };
  const privates = HALVES.map(half => idAt(site, 'subnet', `private-${half}`));
  const publics = HALVES.map(half => idAt(site, 'subnet', `public-${half}`));
  const local = route(`10.${network}.0.0/16`, 'local');
  const outward = (to: string) => [local, route('0.0.0.0/0', to)];
  const open = [aclEntry(100, 'in', 'allow'), aclEntry(100, 'out', 'allow')];
  return {
    Vpcs: [
      vpc({
        id: vpcId,
        name: cluster,
        cidr: `10.${network}.0.0/16`,
        account,
        dhcpOptionsId: idAt(site, 'dopt'),
      }),
    ],
    DhcpOptions: [
      dhcpOptions({ id: idAt(site, 'dopt'), name: cluster, account, domain: `${region}.compute.internal` }),
    ],
    Subnets: HALVES.flatMap(half => subnetsOf(site, half)),
    InternetGateways: [internetGateway({ ...named('igw', 'main'), ...at })],
    NatGateways: [
      natGateway({
        ...named('nat', 'main'),
        vpcId,
        subnetId: idAt(site, 'subnet', 'public-a'),
        publicIp: `52.16.40.${10 + network}`,
      }),
    ],
    RouteTables: [
      routeTable({ ...named('rtb', 'main'), vpcId, main: true, routes: [local], subnetIds: [] }),
      routeTable({
        ...named('rtb', 'private'),
        vpcId,
        routes: outward(idAt(site, 'nat')),
        subnetIds: privates,
      }),
      routeTable({
        ...named('rtb', 'public'),
        vpcId,
        routes: outward(idAt(site, 'igw')),
        subnetIds: publics,
      }),
    ],
    NetworkAcls: [
      networkAcl({
        ...named('acl', 'main'),
        ...at,
        subnetIds: [...privates, ...publics],
        entries: open,
        isDefault: true,
      }),
    ],
    SecurityGroups: groupsOf(site),
    VpcEndpoints: [],
    PrefixLists: prefixListsOf(region),
  };
}

// The lists that AWS keeps in every region for its gateway endpoints.
function prefixListsOf(region: string): readonly Resource[] {
  return [
    {
      PrefixListId: 'pl-6da54004',
      PrefixListName: `com.amazonaws.${region}.s3`,
      Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
    },
    {
      PrefixListId: 'pl-6fa54006',
      PrefixListName: `com.amazonaws.${region}.dynamodb`,
      Cidrs: ['52.94.5.0/24'],
    },
  ];
}

function subnetsOf(site: Site, half: 'a' | 'b'): readonly Resource[] {
  const { account, cluster, network } = site;
  const place = { vpcId: idAt(site, 'vpc'), account, zone: zoneOf(site, half) };
  const third = half === 'a' ? 0 : 32;
  const owned = { [`kubernetes.io/cluster/${cluster}`]: 'shared' };
  const make = (kind: string, cidr: string, isPublic: boolean, role: string) => {
    const id = idAt(site, 'subnet', `${kind}-${half}`);
    const own = { ...owned, [`kubernetes.io/role/${role}`]: '1' };
    return subnet({ id, name: `${cluster}-${kind}-${half}`, ...place, cidr, public: isPublic, tags: own });
  };
  return [
    make('private', `10.${network}.${third}.0/19`, false, 'internal-elb'),
    make('public', `10.${network}.${third + 96}.0/22`, true, 'elb'),
  ];
}

function groupsOf(site: Site): readonly Resource[] {
  const { account, cluster } = site;
  const id = idAt(site, 'sg', 'cluster');
  const name = `eks-cluster-sg-${cluster}`;
  const description =
    'EKS created security group applied to ENI that is attached to EKS Control Plane master nodes, as well as any managed workloads.';
  const owned = { [`kubernetes.io/cluster/${cluster}`]: 'owned', 'aws:eks:cluster-name': cluster };
  return [
    securityGroup({
      id,
      name,
      vpcId: idAt(site, 'vpc'),
      account,
      inbound: [permission([id])],
      description,
      tags: owned,
    }),
  ];
}
