/** What CloudTrail recorded of one call. Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html */
export interface TrailEvent {
  readonly id: string;
  /** `AssumeRoleWithWebIdentity`. */
  readonly name: string;
  readonly time: Date;
  /** `sts.amazonaws.com`. */
  readonly source: string;
  /** Absent when the call succeeded. */
  readonly errorCode?: string;
  readonly errorMessage?: string;
  /** Who called: `userIdentity.userName`, a service account's full name when it came with a token. */
  readonly userName?: string;
  /** ARN of who called, where there is one. */
  readonly callerArn?: string;
  /** The role that was asked for: `requestParameters.roleArn`. */
  readonly roleArn?: string;
}

/** Ties a service account to a role. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_PodIdentityAssociation.html */
export interface PodIdentityAssociation {
  readonly id: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly roleArn: string;
  /** Second role that is taken on with the first, perhaps of another account. */
  readonly targetRoleArn?: string;
  /** EKS does not tag its sessions, so that no condition can ask for the tags. */
  readonly disableSessionTags?: boolean;
  readonly createdAt?: Date;
}

/** A managed policy. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Policy.html */
export interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  /** The version that counts: `v3`. */
  readonly defaultVersion: string;
}
