import type { Resource } from '../../world.ts';
import { aclEntry, networkAcl, permission, securityGroup } from '../firewall.ts';
import { dhcpOptions, internetGateway, natGateway, route, routeTable, subnet, vpc } from '../network.ts';
import { idAt, type Site, zoneOf } from './site.ts';

const HALVES = ['a', 'b'] as const;

type Lists = Readonly<Record<string, readonly Resource[]>>;

/** The whole network of a site: private subnets behind a NAT gateway, public ones behind an internet gateway. */
export function networkOf(site: Site): Lists {
  return {
    ...vpcOf(site),
    Subnets: HALVES.flatMap(half => subnetsOf(site, half)),
    ...waysOf(site),
    NetworkAcls: [aclOf(site)],
    SecurityGroups: groupsOf(site),
    VpcEndpoints: [],
    PrefixLists: prefixListsOf(site.region),
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

function vpcOf(site: Site): Lists {
  const { account, cluster, network, region } = site;
  const dhcpOptionsId = idAt(site, 'dopt');
  const cidr = `10.${network}.0.0/16`;
  const domain = `${region}.compute.internal`;
  return {
    Vpcs: [vpc({ id: idAt(site, 'vpc'), name: cluster, cidr, account, dhcpOptionsId })],
    DhcpOptions: [dhcpOptions({ id: dhcpOptionsId, name: cluster, account, domain })],
  };
}

/** Gateways and the routes to them. */
function waysOf(site: Site): Lists {
  const vpcId = idAt(site, 'vpc');
  const local = route(`10.${site.network}.0.0/16`, 'local');
  const outward = (to: string) => [local, route('0.0.0.0/0', to)];
  const at = { account: site.account, vpcId };
  const subnetId = idAt(site, 'subnet', 'public-a');
  const publicIp = `52.16.40.${10 + site.network}`;
  const table = (name: string, routes: readonly Resource[], subnetIds: readonly string[]) =>
    routeTable({ ...named(site, 'rtb', name), vpcId, routes, subnetIds });
  return {
    InternetGateways: [internetGateway({ ...named(site, 'igw', 'main'), ...at })],
    NatGateways: [natGateway({ ...named(site, 'nat', 'main'), vpcId, subnetId, publicIp })],
    RouteTables: [
      routeTable({ ...named(site, 'rtb', 'main'), vpcId, main: true, routes: [local], subnetIds: [] }),
      table('private', outward(idAt(site, 'nat')), subnetIds(site, 'private')),
      table('public', outward(idAt(site, 'igw')), subnetIds(site, 'public')),
    ],
  };
}

function aclOf(site: Site): Resource {
  return networkAcl({
    ...named(site, 'acl', 'main'),
    account: site.account,
    vpcId: idAt(site, 'vpc'),
    subnetIds: [...subnetIds(site, 'private'), ...subnetIds(site, 'public')],
    entries: [aclEntry(100, 'in', 'allow'), aclEntry(100, 'out', 'allow')],
    isDefault: true,
  });
}

function named(site: Site, prefix: string, name: string) {
  return { id: idAt(site, prefix, name), name: `${site.cluster}-${name}` };
}

function subnetIds(site: Site, kind: 'private' | 'public'): readonly string[] {
  return HALVES.map(half => idAt(site, 'subnet', `${kind}-${half}`));
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
