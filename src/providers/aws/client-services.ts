import type { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import type { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import type { EC2Client } from '@aws-sdk/client-ec2';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { EKSClient } from '@aws-sdk/client-eks';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient, STSClientConfig } from '@aws-sdk/client-sts';

/** The services that are asked, each with its client. */
export interface Services {
  readonly iam: IAMClient;
  readonly eks: EKSClient;
  readonly sts: STSClient;
  readonly ec2: EC2Client;
  readonly ecr: ECRClient;
  readonly ssm: SSMClient;
  readonly cloudtrail: CloudTrailClient;
  readonly autoscaling: AutoScalingClient;
}

/** What every client is made with. */
export type ServiceConfig = Pick<
  STSClientConfig,
  | 'region'
  | 'endpoint'
  | 'credentials'
  | 'requestHandler'
  | 'maxAttempts'
  | 'retryMode'
  | 'defaultsMode'
  | 'useFipsEndpoint'
  | 'useDualstackEndpoint'
  | 'userAgentAppId'
  | 'customUserAgent'
>;

/** Makes a service's client; its library is loaded when first needed. */
export const SERVICE_MAKERS: {
  readonly [S in keyof Services]: (config: ServiceConfig) => Promise<Services[S]>;
} = {
  iam: async config => new (await import('@aws-sdk/client-iam')).IAMClient(config),
  eks: async config => new (await import('@aws-sdk/client-eks')).EKSClient(config),
  sts: async config => new (await import('@aws-sdk/client-sts')).STSClient(config),
  ec2: async config => new (await import('@aws-sdk/client-ec2')).EC2Client(config),
  ecr: async config => new (await import('@aws-sdk/client-ecr')).ECRClient(config),
  ssm: async config => new (await import('@aws-sdk/client-ssm')).SSMClient(config),
  cloudtrail: async config => new (await import('@aws-sdk/client-cloudtrail')).CloudTrailClient(config),
  autoscaling: async config => new (await import('@aws-sdk/client-auto-scaling')).AutoScalingClient(config),
};
