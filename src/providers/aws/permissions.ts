import type { AwsPort } from './port.ts';

/** The IAM actions behind each method of the port; the shipped policy is derived from this and the checks' reads. */
export const AWS_ACTIONS: Readonly<Record<keyof AwsPort, readonly string[]>> = {
  role: ['iam:GetRole'],
  oidcProvider: ['iam:GetOpenIDConnectProvider'],
  eksCluster: ['eks:DescribeCluster'],
};
