import { where } from '../../simulator/builders/change.ts';
import { aclEntry, permission } from '../../simulator/builders/firewall.ts';
import { natGateway } from '../../simulator/builders/network.ts';
import type { Resource, World } from '../../simulator/world.ts';
import { guarded, idOf, leadingTo, network, onRoutes } from '../endpoints/scene.ts';
import type { Fault } from './way.ts';

/** What can stop packets that leave the VPC, in the order in which they meet it. */
export const OUTWARD: readonly Fault[] = [
  {
    code: 'egress-not-allowed',
    title: 'their security group lets nothing out but to the VPC',
    remark: 'egress rules were tightened this morning',
    change: world =>
      network(
        world,
        'SecurityGroups',
        where('GroupId', idOf('sg', 'cluster'), one => ({
          ...one,
          IpPermissionsEgress: [permission(['10.0.0.0/16'])],
        })),
      ),
  },
  {
    code: 'acl-blocks-request',
    title: 'a network ACL denies HTTPS out of their subnets',
    remark: 'network ACLs come from a new template',
    change: world =>
      guarded(world, [
        aclEntry(80, 'out', 'allow', '10.0.0.0/16'),
        aclEntry(90, 'out', 'deny', '0.0.0.0/0', [443, 443]),
        aclEntry(100, 'out', 'allow'),
        aclEntry(100, 'in', 'allow'),
      ]),
  },
  {
    code: 'acl-blocks-reply',
    title: 'a network ACL lets no answers back in',
    remark: 'stateless firewall rules went live',
    change: world =>
      guarded(world, [
        aclEntry(100, 'out', 'allow'),
        aclEntry(100, 'in', 'allow', '10.0.0.0/16'),
        aclEntry(110, 'in', 'allow', '0.0.0.0/0', [443, 443]),
      ]),
  },
  {
    code: 'no-route',
    title: 'the default route of their subnets is gone',
    remark: 'route tables moved into another module',
    change: world => leadingTo(world),
  },
  {
    code: 'blackhole',
    title: 'their default route leads to a NAT gateway that was deleted',
    remark: 'the clean-up job ran over the weekend',
    change: world => leadingTo(world, 'nat-0123456789abcdef0', 'blackhole'),
  },
  {
    code: 'gateway-not-attached',
    title: 'the internet gateway is not attached to the VPC',
    remark: 'the vpc was re-plumbed at night',
    change: world =>
      network(
        world,
        'InternetGateways',
        where('InternetGatewayId', idOf('igw'), one => ({ ...one, Attachments: [] })),
      ),
  },
  {
    code: 'no-public-address',
    title: 'their subnets lead to the internet gateway, and they have no public addresses',
    remark: 'subnets go straight to the internet gateway since today',
    change: world => leadingTo(world, idOf('igw')),
    repair: () => [
      `aws ec2 replace-route --route-table-id ${idOf('rtb', 'private')} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id ${idOf('nat')}`,
    ],
  },
  {
    code: 'nat-missing',
    title: 'their default route leads to a NAT gateway that does not exist',
    remark: 'route tables were restored from a backup',
    change: world => leadingTo(world, 'nat-0fedcba9876543210'),
  },
  {
    code: 'nat-not-available',
    title: 'their NAT gateway failed',
    remark: 'the nat gateway was created anew',
    change: world =>
      withSecondNat(world, {
        State: 'failed',
        FailureCode: 'Gateway.NotAttached',
        FailureMessage: 'Network has no Internet gateway attached',
      }),
  },
  {
    code: 'nat-is-private',
    title: 'their NAT gateway is a private one',
    remark: 'there is a new nat gateway since monday',
    change: world => withSecondNat(world, { ConnectivityType: 'private' }),
  },
  {
    code: 'nat-subnet-is-private',
    title: 'the NAT gateway’s own subnet has no way to the internet gateway',
    remark: 'public and private route tables were merged',
    change: world => onRoutes(world, 'public'),
  },
];

/** The world with its NAT gateway changed, and another that works. */
function withSecondNat(world: World, change: Resource): World {
  const second = natGateway({
    id: idOf('nat', 'second'),
    name: 'second',
    vpcId: idOf('vpc'),
    subnetId: idOf('subnet', 'public-b'),
    publicIp: '52.16.40.99',
  });
  return network(world, 'NatGateways', all => [...all.map(one => ({ ...one, ...change })), second]);
}
