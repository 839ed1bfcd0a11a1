import { scalingReads } from './client-autoscaling.ts';
import { trailReads } from './client-cloudtrail.ts';
import { gatewayReads } from './client-ec2-gateways.ts';
import { instanceReads } from './client-ec2-instances.ts';
import { securityReads } from './client-ec2-security.ts';
import { templateReads } from './client-ec2-templates.ts';
import { vpcReads } from './client-ec2-vpc.ts';
import { ecrReads } from './client-ecr.ts';
import { eksReads } from './client-eks.ts';
import { eksNodeReads } from './client-eks-nodes.ts';
import { podIdentityReads } from './client-eks-pod-identity.ts';
import { fargateReads } from './client-fargate.ts';
import { iamReads } from './client-iam.ts';
import { accessReads } from './client-iam-access.ts';
import { policyReads } from './client-iam-policies.ts';
import type { AwsSession } from './client-session.ts';
import { decodingReads } from './client-sts-decode.ts';
import { regionalTokenReads } from './client-sts-region.ts';
import type { AwsPort } from './port.ts';

/** The configured accounts as the port sees them. */
export function awsPort(session: AwsSession): AwsPort {
  return {
    ...iamReads(session),
    ...eksReads(session),
    ...vpcReads(session),
    ...gatewayReads(session),
    ...securityReads(session),
    ...instanceReads(session),
    ...templateReads(session),
    ...eksNodeReads(session),
    ...scalingReads(session),
    ...regionalTokenReads(session),
    ...accessReads(session),
    ...fargateReads(session),
    ...ecrReads(session),
    ...trailReads(session),
    ...podIdentityReads(session),
    ...policyReads(session),
    ...decodingReads(session),
  };
}
