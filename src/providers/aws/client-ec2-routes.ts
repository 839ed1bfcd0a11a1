import type { Route as SdkRoute, RouteTable as SdkRouteTable } from '@aws-sdk/client-ec2';
import { lacking } from './lacking.ts';
import type { Route, RouteTable, RouteTargetKind } from './network-types.ts';

/** A route table as the port has it. */
export function routeTableOf(table: SdkRouteTable, target: string): RouteTable {
  const associations = table.Associations ?? lacking(target, 'Associations');
  return {
    id: table.RouteTableId ?? lacking(target, 'RouteTableId'),
    isMain: associations.some(({ Main }) => Main === true),
    subnetIds: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
    routes: (table.Routes ?? lacking(target, 'Routes')).map(route => routeOf(route, target)),
  };
}

function routeOf(route: SdkRoute, target: string): Route {
  const { DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId, Origin, State } = route;
  return {
    destination:
      DestinationCidrBlock ??
      DestinationIpv6CidrBlock ??
      DestinationPrefixListId ??
      lacking(target, 'Routes.DestinationCidrBlock'),
    target: targetOf(route),
    blackhole: (State ?? lacking(target, 'Routes.State')) === 'blackhole',
    propagated: Origin === 'EnableVgwRoutePropagation',
  };
}

const GATEWAYS: readonly (readonly [prefix: string, kind: RouteTargetKind])[] = [
  ['local', 'local'],
  ['igw-', 'internet-gateway'],
  ['vgw-', 'virtual-private-gateway'],
  ['vpce-', 'vpc-endpoint'],
];

function targetOf(route: SdkRoute): Route['target'] {
  const known: readonly (readonly [RouteTargetKind, string | undefined])[] = [
    ['nat-gateway', route.NatGatewayId],
    ['egress-only-gateway', route.EgressOnlyInternetGatewayId],
    ['transit-gateway', route.TransitGatewayId],
    ['peering', route.VpcPeeringConnectionId],
    ['network-interface', route.NetworkInterfaceId],
    ['other', route.InstanceId ?? route.LocalGatewayId ?? route.CarrierGatewayId ?? route.CoreNetworkArn],
  ];
  for (const [kind, id] of known) if (id !== undefined) return { kind, id };
  const id = route.GatewayId ?? 'unknown';
  return { kind: GATEWAYS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'other', id };
}
