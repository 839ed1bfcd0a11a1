import type { AwsPort } from './port.ts';

/** The IAM actions behind each method of the port; the shipped policy is derived from this and the checks' reads. */
export const AWS_ACTIONS: Readonly<Record<keyof AwsPort, readonly string[]>> = {
  role: ['iam:GetRole'],
  oidcProvider: ['iam:GetOpenIDConnectProvider'],
  eksCluster: ['eks:DescribeCluster'],
  vpc: ['ec2:DescribeVpcs'],
  vpcDns: ['ec2:DescribeVpcAttribute'],
  dhcpOptions: ['ec2:DescribeDhcpOptions'],
  subnet: ['ec2:DescribeSubnets'],
  subnets: ['ec2:DescribeSubnets'],
  routeTables: ['ec2:DescribeRouteTables'],
  internetGateways: ['ec2:DescribeInternetGateways'],
  natGateways: ['ec2:DescribeNatGateways'],
  vpcEndpoints: ['ec2:DescribeVpcEndpoints'],
  networkAcls: ['ec2:DescribeNetworkAcls'],
  securityGroups: ['ec2:DescribeSecurityGroups'],
  servicePrefixLists: ['ec2:DescribePrefixLists'],
  prefixListCidrs: ['ec2:GetManagedPrefixListEntries'],
};
