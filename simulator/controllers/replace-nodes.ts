import { type AwsPlace, changeRegional } from '../builders/change.ts';
import { recordAt, recordsAt, textAt, textsAt } from '../fields.ts';
import type { RegionWorld, Resource, World } from '../world.ts';

/** A node group whose nodes are to be replaced, and from which version of its template. */
export interface Replacement extends AwsPlace {
  /** Name at EKS. */
  readonly cluster: string;
  readonly nodegroup: string;
  /** `$Latest`, a number, or empty for the version that it has. */
  readonly version: string;
}

/** What EKS does for `update-nodegroup-version`: instances like the template, and a verdict taken back. */
export function replaceNodes(world: World, asked: Replacement): World {
  const region = world.accounts[asked.account]?.regions[asked.region];
  const group = (region?.eks?.nodegroups ?? []).find(one => isGroup(one, asked));
  if (group === undefined) return world;
  const template = templateOf(region?.ec2?.LaunchTemplateVersions ?? [], group, asked.version);
  const data = recordAt(template, 'LaunchTemplateData');
  const renewed = changeRegional(world, asked, 'ec2', 'Instances', all =>
    all.map(one => (isOf(one, asked) ? { ...likeTemplate(one, data), ...placeOf(one, group, region) } : one)),
  );
  const mended = changeRegional(renewed, asked, 'eks', 'nodegroups', all =>
    all.map(one => (isGroup(one, asked) ? sound(one, textAt(template, 'VersionNumber')) : one)),
  );
  const scaling = textAt(recordsAt(recordAt(group, 'resources'), 'autoScalingGroups')[0], 'name');
  return changeRegional(mended, asked, 'autoscaling', 'Activities', all => [...all, launchOf(scaling)]);
}

function isGroup(group: Resource, { cluster, nodegroup }: Replacement): boolean {
  return textAt(group, 'clusterName') === cluster && textAt(group, 'nodegroupName') === nodegroup;
}

function isOf(instance: Resource, { cluster, nodegroup }: Replacement): boolean {
  const tag = (key: string) =>
    textAt(
      recordsAt(instance, 'Tags').find(one => textAt(one, 'Key') === key),
      'Value',
    );
  return tag('eks:cluster-name') === cluster && tag('eks:nodegroup-name') === nodegroup;
}

function templateOf(versions: readonly Resource[], group: Resource, version: string): Resource | undefined {
  const id = textAt(group, 'launchTemplate', 'id');
  const own = versions.filter(one => textAt(one, 'LaunchTemplateId') === id);
  const newest = own.toSorted((a, b) => Number(b.VersionNumber) - Number(a.VersionNumber))[0];
  if (version === '$Latest') return newest;
  const wanted = version === '' ? textAt(group, 'launchTemplate', 'version') : version;
  return own.find(one => textAt(one, 'VersionNumber') === wanted);
}

/** Whatever the template says wins; the address stays, so that the node's name does. */
function likeTemplate(instance: Resource, data: Resource): Resource {
  const { UserData, ImageId } = data;
  return {
    ...instance,
    ...(UserData === undefined ? {} : { UserData }),
    ...(ImageId === undefined ? {} : { ImageId }),
    MetadataOptions: { ...recordAt(instance, 'MetadataOptions'), ...recordAt(data, 'MetadataOptions') },
  };
}

/** A node that stands outside of the group's subnets is started again inside of them. */
function placeOf(instance: Resource, group: Resource, region: RegionWorld | undefined): Resource {
  const subnets = textsAt(group, 'subnets');
  if (subnets.includes(textAt(instance, 'SubnetId'))) return {};
  const subnet = (region?.ec2?.Subnets ?? []).find(one => textAt(one, 'SubnetId') === subnets[0]);
  const groups = (region?.ec2?.SecurityGroups ?? []).filter(one => one.VpcId === subnet?.VpcId).slice(0, 1);
  const SecurityGroups = groups.map(({ GroupId, GroupName }) => ({ GroupId, GroupName }));
  return { SubnetId: subnets[0], VpcId: subnet?.VpcId, SecurityGroups, NetworkInterfaces: [] };
}

function sound(group: Resource, version: string): Resource {
  const launchTemplate = { ...recordAt(group, 'launchTemplate'), ...(version === '' ? {} : { version }) };
  return { ...group, status: 'ACTIVE', health: { issues: [] }, launchTemplate };
}

/** Later than any launch that failed. */
function launchOf(group: string): Resource {
  return {
    ActivityId: `launch-of-${group}`,
    AutoScalingGroupName: group,
    Description: 'Launching a new EC2 instance',
    StatusCode: 'Successful',
    StartTime: '2100-01-01T00:00:00Z',
    Cause: 'an update of the node group',
    Progress: 100,
  };
}
