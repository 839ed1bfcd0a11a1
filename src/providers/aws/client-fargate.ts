import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { AwsPort } from './port.ts';
import { partitionOf } from './region.ts';

/** Reads of Fargate profiles. */
export function fargateReads({ ask }: AwsSession): Pick<AwsPort, 'fargateProfile'> {
  return {
    fargateProfile: (where, clusterName, fargateProfileName) => {
      const { account, region } = where;
      const resource = `arn:${partitionOf(region)}:eks:${region}:${account}:fargateprofile/${clusterName}/${fargateProfileName}/*`;
      const needed = { action: 'eks:DescribeFargateProfile', resource };
      return ask('eks', where, needed, async (client, options, target) => {
        const { DescribeFargateProfileCommand } = await import('@aws-sdk/client-eks');
        const input = { clusterName, fargateProfileName };
        const { fargateProfile } = await client.send(new DescribeFargateProfileCommand(input), options);
        return {
          name: fargateProfileName,
          arn: fargateProfile?.fargateProfileArn ?? lacking(target, 'fargateProfileArn'),
          status: fargateProfile?.status ?? lacking(target, 'status'),
          executionRoleArn: fargateProfile?.podExecutionRoleArn ?? lacking(target, 'podExecutionRoleArn'),
          subnetIds: fargateProfile?.subnets ?? [],
        };
      });
    },
  };
}
