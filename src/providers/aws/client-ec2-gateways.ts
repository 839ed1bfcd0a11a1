import type {
  InternetGateway as SdkInternetGateway,
  NatGateway as SdkNatGateway,
  VpcEndpoint as SdkVpcEndpoint,
} from '@aws-sdk/client-ec2';
import { defined } from '../defined.ts';
import { listBy } from './client-ec2-list.ts';
import { routeTableOf } from './client-ec2-routes.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { InternetGateway, NatGateway, VpcEndpoint } from './network-types.ts';
import type { AwsPort } from './port.ts';

type GatewayReads = Pick<AwsPort, 'routeTables' | 'internetGateways' | 'natGateways' | 'vpcEndpoints'>;

/** Reads of what leads out of a VPC. */
export function gatewayReads(session: AwsSession): GatewayReads {
  return {
    routeTables: routeTables(session),
    internetGateways: internetGateways(session),
    natGateways: natGateways(session),
    vpcEndpoints: vpcEndpoints(session),
  };
}

function routeTables(session: AwsSession): AwsPort['routeTables'] {
  return async (where, vpcId) => {
    const { DescribeRouteTablesCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeRouteTables', by: 'vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, page, options, target) => {
      const { RouteTables, NextToken } = await client.send(new DescribeRouteTablesCommand(page), options);
      return { items: RouteTables?.map(table => routeTableOf(table, target)), next: NextToken };
    });
  };
}

function internetGateways(session: AwsSession): AwsPort['internetGateways'] {
  return async (where, vpcId) => {
    const { DescribeInternetGatewaysCommand } = await import('@aws-sdk/client-ec2');
    const action = 'ec2:DescribeInternetGateways';
    const asked = { where, action, by: 'attachment.vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, page, options, target) => {
      const answer = await client.send(new DescribeInternetGatewaysCommand(page), options);
      return {
        items: answer.InternetGateways?.map(gateway => internetGatewayOf(gateway, target)),
        next: answer.NextToken,
      };
    });
  };
}

function natGateways(session: AwsSession): AwsPort['natGateways'] {
  return async (where, vpcId) => {
    const { DescribeNatGatewaysCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeNatGateways', by: 'vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, { Filters, ...page }, options, target) => {
      const command = new DescribeNatGatewaysCommand({ Filter: Filters, ...page });
      const { NatGateways, NextToken } = await client.send(command, options);
      return { items: NatGateways?.map(nat => natGatewayOf(nat, target)), next: NextToken };
    });
  };
}

function vpcEndpoints(session: AwsSession): AwsPort['vpcEndpoints'] {
  return async (where, vpcId) => {
    const { DescribeVpcEndpointsCommand } = await import('@aws-sdk/client-ec2');
    const asked = { where, action: 'ec2:DescribeVpcEndpoints', by: 'vpc-id', values: [vpcId] };
    return listBy(session, asked, async (client, page, options, target) => {
      const { VpcEndpoints, NextToken } = await client.send(new DescribeVpcEndpointsCommand(page), options);
      return { items: VpcEndpoints?.map(endpoint => vpcEndpointOf(endpoint, target)), next: NextToken };
    });
  };
}

function internetGatewayOf(
  { InternetGatewayId, Attachments }: SdkInternetGateway,
  target: string,
): InternetGateway {
  return {
    id: InternetGatewayId ?? lacking(target, 'InternetGatewayId'),
    attachments: (Attachments ?? lacking(target, 'Attachments')).map(({ VpcId, State }) => ({
      vpcId: VpcId ?? lacking(target, 'Attachments.VpcId'),
      state: State ?? lacking(target, 'Attachments.State'),
    })),
  };
}

function natGatewayOf(nat: SdkNatGateway, target: string): NatGateway {
  const failure = [nat.FailureCode, nat.FailureMessage].filter(text => text !== undefined).join(': ');
  return {
    id: nat.NatGatewayId ?? lacking(target, 'NatGatewayId'),
    state: nat.State ?? lacking(target, 'State'),
    connectivity: nat.ConnectivityType === 'private' ? 'private' : 'public',
    publicAddresses: (nat.NatGatewayAddresses ?? []).flatMap(({ PublicIp }) => PublicIp ?? []),
    ...defined({
      subnetId: nat.SubnetId,
      routeTableId: nat.RouteTableId,
      failure: failure || undefined,
    }),
  };
}

/** An S3 endpoint may keep its private name for resolvers outside the VPC; inside it then has none. */
function vpcEndpointOf(endpoint: SdkVpcEndpoint, target: string): VpcEndpoint {
  const onlyOutside = endpoint.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true;
  return {
    id: endpoint.VpcEndpointId ?? lacking(target, 'VpcEndpointId'),
    serviceName: endpoint.ServiceName ?? lacking(target, 'ServiceName'),
    type: endpoint.VpcEndpointType ?? lacking(target, 'VpcEndpointType'),
    state: (endpoint.State ?? lacking(target, 'State')).toLowerCase(),
    privateDns: endpoint.PrivateDnsEnabled === true && !onlyOutside,
    subnetIds: endpoint.SubnetIds ?? [],
    securityGroupIds: (endpoint.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
    routeTableIds: endpoint.RouteTableIds ?? [],
    ...defined({ policy: endpoint.PolicyDocument }),
  };
}
