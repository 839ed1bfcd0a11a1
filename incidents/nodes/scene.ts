import {
  changeIam,
  changeObject,
  changeObjects,
  changeRegional,
  put,
  where,
  withObjects,
} from '../../simulator/builders/change.ts';
import { machineImage } from '../../simulator/builders/compute.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { minutesBefore } from '../../simulator/builders/naming.ts';
import { nodeLease } from '../../simulator/builders/node.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';
import {
  ID,
  MEMBER,
  MEMBER_NODE,
  NODE_ROLE_ARN,
  PLACE,
  STRAY,
  STRAY_ADDRESS,
  STRAY_NODE,
} from './scene-place.ts';

export * from './scene-place.ts';

/** The world in which everything is well. */
export const healthy = healthyWorld;

/** The world with one more instance of the node group, which has not become a node. */
export function withStray(world: World, now: Date): World {
  const launched = changeRegional(world, PLACE, 'ec2', 'Instances', all => {
    const model = all.find(one => textAt(one, 'InstanceId') === MEMBER) ?? {};
    return [...all, strayLike(model, now)];
  });
  const issue = {
    code: 'NodeCreationFailure',
    message: 'Instances failed to join the kubernetes cluster',
    resourceIds: [STRAY],
  };
  return withIssue(launched, issue);
}

function strayLike(model: Resource, now: Date): Resource {
  const interfaces = recordsAt(model, 'NetworkInterfaces').map(one => ({
    ...one,
    NetworkInterfaceId: STRAY.replace('i-', 'eni-'),
    PrivateIpAddress: STRAY_ADDRESS,
  }));
  return {
    ...model,
    InstanceId: STRAY,
    LaunchTime: minutesBefore(now, 24).toISOString(),
    PrivateDnsName: STRAY_NODE,
    PrivateIpAddress: STRAY_ADDRESS,
    NetworkInterfaces: interfaces,
  };
}

/** The world in which EKS has a complaint about the node group. */
export function withIssue(world: World, issue: Resource): World {
  return onEks(world, 'nodegroups', 'nodegroupName', 'general', group => ({
    ...group,
    status: 'DEGRADED',
    health: { issues: [issue] },
  }));
}

/** The world with a resource of EC2 changed. */
export function onEc2(
  world: World,
  list: string,
  field: string,
  id: string,
  change: (one: Resource) => Resource,
): World {
  return changeRegional(world, PLACE, 'ec2', list, where(field, id, change));
}

/** The world with a resource of EKS changed. Resources of the other cluster may have the same name. */
export function onEks(
  world: World,
  list: string,
  field: string,
  name: string,
  change: (one: Resource) => Resource,
): World {
  return changeRegional(world, PLACE, 'eks', list, all =>
    all.map(one => {
      const isOurs = (textAt(one, 'clusterName') || PLACE.cluster) === PLACE.cluster;
      return isOurs && textAt(one, field) === name ? change(one) : one;
    }),
  );
}

/** The world with the stray instance changed. */
export function onStray(world: World, change: (one: Resource) => Resource): World {
  return onEc2(world, 'Instances', 'InstanceId', STRAY, change);
}

/** The world with the cluster changed. */
export function onCluster(world: World, change: (one: Resource) => Resource): World {
  return onEks(world, 'clusters', 'name', PLACE.cluster, change);
}

/** The world with other user data for the node group: in its template and on the stray instance. */
export function withUserData(world: World, text: string): World {
  const template = onEc2(world, 'LaunchTemplateVersions', 'LaunchTemplateId', ID.template, one =>
    put(one, ['LaunchTemplateData', 'UserData'], text),
  );
  return onStray(template, one => ({ ...one, UserData: text }));
}

/** The world in which the stray instance printed this while it started. */
export function printed(world: World, text: string): World {
  return changeRegional(world, PLACE, 'ec2', 'ConsoleOutputs', all => [
    ...all,
    { InstanceId: STRAY, Output: text },
  ]);
}

/** What the console shows of a failed node group, with a remark. */
export function joinFailed(remark: string, instance = STRAY): string {
  return `${remark}\nNode group general in cluster prod-eu, health issues:\nNodeCreationFailure  Instances failed to join the kubernetes cluster  ${instance}`;
}

/** A line of the kubelet's journal on the stray instance, with a remark. */
export function kubeletSays(remark: string, line: string): string {
  return `${remark}\nNov 22 07:31:12 ${STRAY_NODE} kubelet[3871]: E1122 07:31:12.318844    3871 ${line}`;
}

/** The world with a role changed. */
export function onRole(world: World, name: string, change: (role: Resource) => Resource): World {
  return changeIam(world, PLACE.account, 'Roles', where('RoleName', name, change));
}

/** The world without the access entry of the node role. */
export function withoutEntry(world: World): World {
  return changeRegional(world, PLACE, 'eks', 'accessEntries', all =>
    all.filter(one => textAt(one, 'principalArn') !== NODE_ROLE_ARN),
  );
}

/** The world in which aws-auth alone decides, and says this. */
export function withAwsAuth(world: World, mapRoles: string): World {
  const old = onCluster(withoutEntry(world), one =>
    put(one, ['accessConfig', 'authenticationMode'], 'CONFIG_MAP'),
  );
  const map = { kind: 'ConfigMap', namespace: 'kube-system', name: 'aws-auth' };
  return changeObject(old, PLACE.cluster, map, one => put(one, ['data', 'mapRoles'], mapRoles));
}

/** The map with the entry of the nodes, and what is different about it. */
export function entryOf(changes: {
  readonly rolearn?: string;
  readonly username?: string;
  readonly groups?: readonly string[];
}): string {
  const entry = {
    rolearn: NODE_ROLE_ARN,
    username: 'system:node:{{EC2PrivateDNSName}}',
    groups: ['system:bootstrappers', 'system:nodes'],
    ...changes,
  };
  return `- rolearn: ${entry.rolearn}\n  username: ${entry.username}\n  groups:\n${entry.groups.map(one => `  - ${one}\n`).join('')}`;
}

/** The world in which nodes are started from an image of another name; `fresh` is one that fits. */
export function reimaged(world: World, name: string, now = new Date(), fresh?: string): World {
  const own = onEc2(world, 'Images', 'ImageId', ID.image, one => ({ ...one, Name: name }));
  if (fresh === undefined) return own;
  const good = machineImage(
    { id: fresh, name: 'amazon-eks-node-al2023-x86_64-standard-1.33-v20251119' },
    now,
  );
  return changeRegional(own, PLACE, 'ec2', 'Images', all => [...all, good]);
}

/** The world in which a node that was there is in trouble. */
export function onNode(
  world: World,
  trouble: {
    readonly ready?: 'False' | 'Unknown';
    readonly pressure?: string;
    readonly reason?: string;
    readonly message: string;
    readonly leaseSecondsAgo?: number;
  },
  now: Date,
): World {
  const { ready, pressure, reason = '', message, leaseSecondsAgo } = trouble;
  const since = minutesBefore(now, 16).toISOString();
  const changed = (one: Resource): Resource => {
    const type = textAt(one, 'type');
    if (type === pressure) return { ...one, status: 'True', message, lastTransitionTime: since };
    if (type !== 'Ready' || ready === undefined) return one;
    return { ...one, status: ready, reason, message, lastTransitionTime: since };
  };
  const sick = changeObject(world, PLACE.cluster, { kind: 'Node', name: MEMBER_NODE }, node =>
    put(node, ['status', 'conditions'], recordsAt(node, 'status', 'conditions').map(changed)),
  );
  if (leaseSecondsAgo === undefined) return sick;
  return withObjects(sick, PLACE.cluster, nodeLease(MEMBER_NODE, leaseSecondsAgo, now));
}

/** The world in which a daemon of kube-system crashes on the node that was there. */
export function crashing(world: World, daemonSet: string, now: Date): World {
  const isOurs = (one: Manifest) =>
    one.kind === 'Pod' &&
    one.metadata.name.startsWith(`${daemonSet}-`) &&
    textAt(one, 'spec', 'nodeName') === MEMBER_NODE;
  return changeObjects(world, PLACE.cluster, isOurs, pod => crashLooping(pod, { exitCode: 1 }, now));
}
