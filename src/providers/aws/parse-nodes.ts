import { list, map, maybe, number, object, type Parser, text, time, truth } from '../parse.ts';
import type {
  AccessEntry,
  AttachedPolicy,
  Instance,
  InstanceProfile,
  InstanceStatus,
  LaunchTemplateVersion,
  MachineImage,
  Nodegroup,
  NodegroupIssue,
  ScalingActivity,
} from './node-types.ts';

/** Reads an instance. */
export const instance: Parser<Instance> = object<Instance>({
  id: text,
  state: text,
  stateReason: maybe(text),
  imageId: text,
  type: text,
  platform: maybe(text),
  launchedAt: maybe(time),
  vpcId: maybe(text),
  subnetId: maybe(text),
  zone: maybe(text),
  privateDnsName: maybe(text),
  privateAddress: maybe(text),
  publicAddress: maybe(text),
  securityGroupIds: list(text),
  profileArn: maybe(text),
  tags: map(text),
  metadataOn: truth,
  hopLimit: maybe(number),
});

/** Reads instance status. */
export const instanceStatus: Parser<InstanceStatus> = object<InstanceStatus>({
  instance: text,
  system: text,
});

/** Reads a launch template version. */
export const launchTemplateVersion: Parser<LaunchTemplateVersion> = object<LaunchTemplateVersion>({
  id: text,
  name: text,
  version: number,
  imageId: maybe(text),
  userData: maybe(text),
  securityGroupIds: list(text),
  profileArn: maybe(text),
  profileName: maybe(text),
  metadataOn: truth,
  hopLimit: maybe(number),
  instanceTags: map(text),
});

/** Reads a machine image. */
export const machineImage: Parser<MachineImage> = object<MachineImage>({
  id: text,
  name: text,
  ownerId: text,
  ownerAlias: maybe(text),
  architecture: maybe(text),
  platform: maybe(text),
  state: text,
  createdAt: maybe(time),
  deprecatedAt: maybe(time),
});

/** Reads a nodegroup issue. */
const nodegroupIssue: Parser<NodegroupIssue> = object<NodegroupIssue>({
  code: text,
  message: text,
  resourceIds: list(text),
});

/** Reads a nodegroup. */
export const nodegroup: Parser<Nodegroup> = object<Nodegroup>({
  name: text,
  status: text,
  version: maybe(text),
  releaseVersion: maybe(text),
  amiType: maybe(text),
  nodeRoleArn: maybe(text),
  subnetIds: list(text),
  autoScalingGroups: list(text),
  launchTemplate: maybe(
    object<NonNullable<Nodegroup['launchTemplate']>>({
      id: maybe(text),
      name: maybe(text),
      version: maybe(text),
    }),
  ),
  desiredSize: maybe(number),
  issues: list(nodegroupIssue),
  taints: list(object<Nodegroup['taints'][number]>({ key: text, effect: text })),
});

/** Reads an access entry. */
export const accessEntry: Parser<AccessEntry> = object<AccessEntry>({
  principalArn: text,
  type: text,
  username: maybe(text),
  groups: list(text),
});

/** Reads an instance profile. */
export const instanceProfile: Parser<InstanceProfile> = object<InstanceProfile>({
  arn: text,
  name: text,
  roles: list(object<InstanceProfile['roles'][number]>({ arn: text, name: text })),
});

/** Reads an attached policy. */
export const attachedPolicy: Parser<AttachedPolicy> = object<AttachedPolicy>({ arn: text, name: text });

/** Reads a scaling activity. */
export const scalingActivity: Parser<ScalingActivity> = object<ScalingActivity>({
  id: text,
  status: text,
  description: maybe(text),
  cause: maybe(text),
  statusMessage: maybe(text),
  startedAt: maybe(time),
});
