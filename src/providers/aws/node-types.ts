/** An EC2 instance. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html */
export interface Instance {
  readonly id: string;
  /** `pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`. */
  readonly state: string;
  /** Why it left the state before: `Server.InternalError: …`. */
  readonly stateReason?: string;
  readonly imageId: string;
  readonly type: string;
  /** `windows`, else absent. */
  readonly platform?: string;
  readonly launchedAt?: Date;
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly zone?: string;
  readonly privateDnsName?: string;
  readonly privateAddress?: string;
  readonly publicAddress?: string;
  readonly securityGroupIds: readonly string[];
  readonly profileArn?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Whether the metadata service answers at all. */
  readonly metadataOn: boolean;
  /** How many hops an answer of the metadata service may take. */
  readonly hopLimit?: number;
}

/** The health checks of EC2. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatus.html */
export interface InstanceStatus {
  /** `ok`, `impaired`, `initializing`, `insufficient-data` or `not-applicable`. */
  readonly instance: string;
  readonly system: string;
}

/** A version of a launch template. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateVersion.html */
export interface LaunchTemplateVersion {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly imageId?: string;
  /** Plain text; it may hold secrets and is never shown. */
  readonly userData?: string;
  readonly securityGroupIds: readonly string[];
  readonly profileArn?: string;
  readonly profileName?: string;
  /** `false` when the template turns the metadata service off. */
  readonly metadataOn: boolean;
  readonly hopLimit?: number;
  /** Tags that instances get. */
  readonly instanceTags: Readonly<Record<string, string>>;
}

/** A machine image. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Image.html */
export interface MachineImage {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly ownerAlias?: string;
  readonly architecture?: string;
  /** `windows`, else absent. */
  readonly platform?: string;
  readonly state: string;
  readonly createdAt?: Date;
  readonly deprecatedAt?: Date;
}

/** A fault of a node group that EKS itself reports. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Issue.html */
export interface NodegroupIssue {
  readonly code: string;
  readonly message: string;
  readonly resourceIds: readonly string[];
}

/** A managed node group. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Nodegroup.html */
export interface Nodegroup {
  readonly name: string;
  readonly status: string;
  readonly version?: string;
  readonly releaseVersion?: string;
  /** `AL2_x86_64`, `AL2023_x86_64_STANDARD`, `BOTTLEROCKET_x86_64`, `WINDOWS_…`, `CUSTOM`. */
  readonly amiType?: string;
  readonly nodeRoleArn?: string;
  readonly subnetIds: readonly string[];
  readonly autoScalingGroups: readonly string[];
  readonly launchTemplate?: { readonly id?: string; readonly name?: string; readonly version?: string };
  readonly desiredSize?: number;
  readonly issues: readonly NodegroupIssue[];
  readonly taints: readonly { readonly key: string; readonly effect: string }[];
}

/** Who an IAM principal is in a cluster. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_AccessEntry.html */
export interface AccessEntry {
  readonly principalArn: string;
  /** `EC2_LINUX`, `EC2_WINDOWS`, `EC2`, `FARGATE_LINUX`, `HYBRID_LINUX` or `STANDARD`. */
  readonly type: string;
  readonly username?: string;
  readonly groups: readonly string[];
}

/** An instance profile. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_InstanceProfile.html */
export interface InstanceProfile {
  readonly arn: string;
  readonly name: string;
  readonly roles: readonly { readonly arn: string; readonly name: string }[];
}

/** A managed policy on a role. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachedPolicy.html */
export interface AttachedPolicy {
  readonly arn: string;
  readonly name: string;
}

/** What an Auto Scaling group did. Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Activity.html */
export interface ScalingActivity {
  readonly id: string;
  /** `Successful`, `Failed`, `Cancelled`, `InProgress`, … */
  readonly status: string;
  readonly description?: string;
  readonly cause?: string;
  readonly statusMessage?: string;
  readonly startedAt?: Date;
}
