import { PLAIN_DESCRIBES } from './actions/ec2-describe.ts';
import { describeLaunchTemplateVersions, INSTANCE_OPERATIONS } from './actions/ec2-instances.ts';
import { NETWORK_OPERATIONS } from './actions/ec2-network.ts';
import { ECR_OPERATIONS } from './actions/ecr.ts';
import { EKS_OPERATIONS } from './actions/eks.ts';
import { POLICY_OPERATIONS } from './actions/iam-policies.ts';
import { ROLE_OPERATIONS } from './actions/iam-roles.ts';
import { simulatePrincipalPolicy } from './actions/simulate.ts';
import { stsOperations } from './actions/sts.ts';
import { describeInstanceInformation, lookupEvents, SCALING_OPERATIONS } from './actions/trails.ts';
import type { Operation } from './call.ts';
import type { Keys } from './keys.ts';

/** Every operation that the server answers, by service. */
export function operationsOf(keys: Keys): Readonly<Record<string, Readonly<Record<string, Operation>>>> {
  return {
    iam: { ...ROLE_OPERATIONS, ...POLICY_OPERATIONS, SimulatePrincipalPolicy: simulatePrincipalPolicy },
    sts: stsOperations(keys),
    ec2: {
      ...PLAIN_DESCRIBES,
      ...INSTANCE_OPERATIONS,
      ...NETWORK_OPERATIONS,
      DescribeLaunchTemplateVersions: describeLaunchTemplateVersions,
    },
    eks: EKS_OPERATIONS,
    ecr: ECR_OPERATIONS,
    ssm: { DescribeInstanceInformation: describeInstanceInformation },
    cloudtrail: { LookupEvents: lookupEvents },
    autoscaling: SCALING_OPERATIONS,
  };
}
