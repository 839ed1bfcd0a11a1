import type { Entities } from '../../domain/entities.ts';
import type { Instance, LaunchTemplateVersion, Nodegroup } from '../../providers/aws/node-types.ts';
import type { AwsPort } from '../../providers/aws/port.ts';
import { type EksPlace, placeIn } from './eks-place.ts';

/** The reads that a check declares for describing a machine. */
export const MACHINE_READS = [
  'instance',
  'instancesFiltered',
  'nodegroup',
  'launchTemplateVersion',
] as const satisfies readonly (keyof AwsPort)[];

/** The part of the port for describing a machine. */
export type MachinePort = Pick<AwsPort, (typeof MACHINE_READS)[number]>;

/** A node that is, or is to be: an instance, or what a node group would start. */
export interface Machine {
  /** How reports call it: `instance i-…`, `node group general`. */
  readonly subject: string;
  readonly instance?: Instance;
  readonly nodegroup?: Nodegroup;
  /** What the node group starts instances from, where it has a template of its own. */
  readonly template?: LaunchTemplateVersion;
  /** One for an instance, all of a node group. */
  readonly subnetIds: readonly string[];
  /** Empty where nothing but the cluster's own group can be meant. */
  readonly securityGroupIds: readonly string[];
  readonly imageId?: string;
}

/** Describes the node that a question is about; `undefined` when it names none, or none is there. */
export async function describeMachine(
  found: Entities,
  place: EksPlace,
  aws: MachinePort,
): Promise<Machine | undefined> {
  const instance = await findInstance(found, place, aws);
  const groupName = found.nodegroup ?? instance?.tags['eks:nodegroup-name'];
  const nodegroup = groupName ? await aws.nodegroup(placeIn(place), place.cluster, groupName) : undefined;
  const template = nodegroup?.launchTemplate
    ? await aws.launchTemplateVersion(placeIn(place), nodegroup.launchTemplate)
    : undefined;
  if (instance) return ofInstance(instance, nodegroup, template);
  return nodegroup && ofNodegroup(nodegroup, template);
}

/** The instance that is meant by its id, or by the name of its node. */
export async function findInstance(
  found: Entities,
  place: EksPlace,
  aws: Pick<AwsPort, 'instance' | 'instancesFiltered'>,
): Promise<Instance | undefined> {
  const where = placeIn(place);
  if (found.instanceId) return aws.instance(where, found.instanceId);
  if (!found.node) return undefined;
  const named = await aws.instancesFiltered(where, { 'private-dns-name': found.node });
  const address = addressIn(found.node);
  if (named.items[0] || address === undefined) return named.items[0];
  // A node that calls itself by another domain still has its address in its name.
  return (await aws.instancesFiltered(where, { 'private-ip-address': address })).items[0];
}

function addressIn(node: string): string | undefined {
  return /^ip-(\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3})(?:\.|$)/.exec(node)?.[1]?.replaceAll('-', '.');
}

function ofInstance(
  instance: Instance,
  nodegroup: Nodegroup | undefined,
  template: LaunchTemplateVersion | undefined,
): Machine {
  return {
    subject: `instance ${instance.id}`,
    instance,
    ...(nodegroup && { nodegroup }),
    ...(template && { template }),
    subnetIds: instance.subnetId ? [instance.subnetId] : [],
    securityGroupIds: instance.securityGroupIds,
    imageId: instance.imageId,
  };
}

function ofNodegroup(nodegroup: Nodegroup, template: LaunchTemplateVersion | undefined): Machine {
  return {
    subject: `node group ${nodegroup.name}`,
    nodegroup,
    ...(template && { template }),
    subnetIds: nodegroup.subnetIds,
    securityGroupIds: template?.securityGroupIds ?? [],
    ...(template?.imageId && { imageId: template.imageId }),
  };
}
