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
  const load = () => import('@aws-sdk/client-ec2');
  const ofVpc = (id: string, name = 'vpc-id') => ({ name, values: [id] });
  return {
    routeTables: async (where, vpcId) => {
      const { DescribeRouteTablesCommand: Command } = await load();
      return listBy(
        session,
        where,
        'ec2:DescribeRouteTables',
        ofVpc(vpcId),
        async (client, page, options) => {
          const answer = await client.send(new Command(page), options);
          return { ...answer, items: answer.RouteTables };
        },
        routeTableOf,
      );
    },

    internetGateways: async (where, vpcId) => {
      const { DescribeInternetGatewaysCommand: Command } = await load();
      const filter = ofVpc(vpcId, 'attachment.vpc-id');
      return listBy(
        session,
        where,
        'ec2:DescribeInternetGateways',
        filter,
        async (client, page, options) => {
          const answer = await client.send(new Command(page), options);
          return { ...answer, items: answer.InternetGateways };
        },
        internetGatewayOf,
      );
    },

    natGateways: async (where, vpcId) => {
      const { DescribeNatGatewaysCommand: Command } = await load();
      return listBy(
        session,
        where,
        'ec2:DescribeNatGateways',
        ofVpc(vpcId),
        async (client, page, options) => {
          const answer = await client.send(
            new Command({ Filter: page.Filters, ...defined({ NextToken: page.NextToken }) }),
            options,
          );
          return { ...answer, items: answer.NatGateways };
        },
        natGatewayOf,
      );
    },

    vpcEndpoints: async (where, vpcId) => {
      const { DescribeVpcEndpointsCommand: Command } = await load();
      return listBy(
        session,
        where,
        'ec2:DescribeVpcEndpoints',
        ofVpc(vpcId),
        async (client, page, options) => {
          const answer = await client.send(new Command(page), options);
          return { ...answer, items: answer.VpcEndpoints };
        },
        vpcEndpointOf,
      );
    },
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
    ...defined({ subnetId: nat.SubnetId, routeTableId: nat.RouteTableId, failure: failure || undefined }),
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
