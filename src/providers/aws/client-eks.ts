import type { Cluster } from '@aws-sdk/client-eks';
import { defined } from '../defined.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';
import { partitionOf } from './region.ts';
import type { EksCluster, EksNetwork } from './types.ts';

/** Reads of EKS. */
export function eksReads({ ask }: AwsSession): Pick<AwsPort, 'eksCluster'> {
  return {
    eksCluster: (where, name) => {
      const { account, region } = where;
      const resource = `arn:${partitionOf(region)}:eks:${region}:${account}:cluster/${name}`;
      const needed = { action: 'eks:DescribeCluster', resource };
      return ask('eks', where, needed, async (client, options, target) => {
        const { DescribeClusterCommand } = await import('@aws-sdk/client-eks');
        const answer = await client.send(new DescribeClusterCommand({ name }), options);
        return clusterOf(answer.cluster ?? lacking(target, 'cluster'), target);
      });
    },
  };
}

function clusterOf(cluster: Cluster, target: string): EksCluster {
  return {
    name: cluster.name ?? lacking(target, 'cluster.name'),
    arn: cluster.arn ?? lacking(target, 'cluster.arn'),
    status: cluster.status ?? lacking(target, 'cluster.status'),
    ...defined({
      version: cluster.version,
      endpoint: cluster.endpoint,
      issuer: cluster.identity?.oidc?.issuer,
      certificateAuthority: cluster.certificateAuthority?.data,
      roleArn: cluster.roleArn,
      authenticationMode: cluster.accessConfig?.authenticationMode,
      serviceCidr: serviceCidrOf(cluster),
      network: networkOf(cluster),
    }),
  };
}

function serviceCidrOf({ kubernetesNetworkConfig: config }: Cluster): string | undefined {
  return config?.serviceIpv4Cidr ?? config?.serviceIpv6Cidr;
}

function networkOf({ resourcesVpcConfig: config }: Cluster): EksNetwork | undefined {
  if (config?.vpcId === undefined) return undefined;
  return {
    vpcId: config.vpcId,
    subnetIds: config.subnetIds ?? [],
    securityGroupIds: config.securityGroupIds ?? [],
    publicAccess: config.endpointPublicAccess ?? false,
    privateAccess: config.endpointPrivateAccess ?? false,
    publicCidrs: config.publicAccessCidrs ?? [],
    ...defined({ clusterSecurityGroupId: config.clusterSecurityGroupId }),
  };
}
