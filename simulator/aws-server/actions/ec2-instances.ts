import { recordAt, recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { firstWith, regionalList, without } from '../lookup.ts';
import { answerPage, type Listing, select } from './ec2-describe.ts';
import { filterTable } from './ec2-filters.ts';

const INSTANCES: Listing = {
  list: 'Instances',
  id: 'InstanceId',
  notFound: 'InvalidInstanceID.NotFound',
  filters: filterTable(
    'instance-id vpc-id subnet-id image-id instance-type instance-state-name=State.Name private-dns-name dns-name=PublicDnsName private-ip-address ip-address=PublicIpAddress iam-instance-profile.arn instance.group-id=SecurityGroups.GroupId network-interface.network-interface-id availability-zone=Placement.AvailabilityZone',
  ),
};
const STATUSES: Listing = {
  ...INSTANCES,
  filters: filterTable('availability-zone instance-state-name=InstanceState.Name system-status.status'),
};

/** The operations of EC2 about instances. In the world an instance holds its user data as plain text. */
export const INSTANCE_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeInstances: call =>
    select(call, instancesOf(call), INSTANCES, found =>
      answerPage(
        call,
        'Reservations',
        found.map(one => reservation(call, one)),
      ),
    ),
  DescribeInstanceStatus: call =>
    select(
      call,
      instancesOf(call).map(one => statusOf(call, one)),
      STATUSES,
      found => {
        const all = textAt(call.params, 'IncludeAllInstances') === 'true';
        const shown = found.filter(one => all || textAt(one, 'InstanceState', 'Name') === 'running');
        return answerPage(call, 'InstanceStatuses', shown);
      },
    ),
  DescribeInstanceAttribute: call =>
    withInstance(call, textAt(call.params, 'InstanceId'), instance => attribute(call, instance)),
  GetConsoleOutput: call =>
    withInstance(call, textAt(call.params, 'InstanceId'), instance => {
      const InstanceId = textAt(instance, 'InstanceId');
      const output = firstWith(regionalList(call, 'ec2', 'ConsoleOutputs'), 'InstanceId', InstanceId);
      const Timestamp = textAt(output, 'Timestamp') || call.now.toISOString();
      return answered({ InstanceId, Timestamp, Output: base64(textAt(output, 'Output')) });
    }),
};

function instancesOf(call: Call): readonly Resource[] {
  return regionalList(call, 'ec2', 'Instances');
}

function reservation({ account }: Call, instance: Resource): Resource {
  const id = textAt(instance, 'InstanceId').replace(/^i-/, 'r-');
  return { ReservationId: id, OwnerId: account, Groups: [], Instances: [without(instance, 'UserData')] };
}

function statusOf(call: Call, instance: Resource): Resource {
  const InstanceId = textAt(instance, 'InstanceId');
  const passed = { Status: 'ok', Details: [{ Name: 'reachability', Status: 'passed' }] };
  return {
    InstanceId,
    AvailabilityZone: textAt(instance, 'Placement', 'AvailabilityZone'),
    InstanceState: recordAt(instance, 'State'),
    InstanceStatus: passed,
    SystemStatus: passed,
    ...firstWith(regionalList(call, 'ec2', 'InstanceStatuses'), 'InstanceId', InstanceId),
  };
}

function attribute(call: Call, instance: Resource): Result {
  const InstanceId = textAt(instance, 'InstanceId');
  const asked = textAt(call.params, 'Attribute');
  if (asked === 'userData') {
    return answered({ InstanceId, UserData: { Value: base64(textAt(instance, 'UserData')) } });
  }
  if (asked === 'groupSet') return answered({ InstanceId, Groups: recordsAt(instance, 'SecurityGroups') });
  if (asked === 'instanceType') {
    return answered({ InstanceId, InstanceType: { Value: textAt(instance, 'InstanceType') } });
  }
  return refused(
    'InvalidParameterValue',
    `Value (${asked}) for parameter attribute is invalid. Unknown attribute.`,
  );
}

function withInstance(call: Call, id: string, answer: (instance: Resource) => Result): Result {
  const instance = firstWith(instancesOf(call), 'InstanceId', id);
  if (instance !== undefined) return answer(instance);
  return refused('InvalidInstanceID.NotFound', `The instance ID '${id}' does not exist`);
}

/** Launch template versions by template and version; `$Latest` and `$Default` are understood. */
export const describeLaunchTemplateVersions: Operation = call => {
  const id = textAt(call.params, 'LaunchTemplateId');
  const name = textAt(call.params, 'LaunchTemplateName');
  const all = regionalList(call, 'ec2', 'LaunchTemplateVersions').filter(
    one => textAt(one, 'LaunchTemplateId') === id || textAt(one, 'LaunchTemplateName') === name,
  );
  if (all.length === 0) {
    const code =
      id === '' ? 'InvalidLaunchTemplateName.NotFoundException' : 'InvalidLaunchTemplateId.NotFound';
    return refused(
      code,
      `The specified launch template, with template ${id === '' ? `name ${name}` : `ID ${id}`}, does not exist.`,
    );
  }
  const asked = [...textsAt(call.params, 'LaunchTemplateVersion'), ...textsAt(call.params, 'Versions')];
  const newest = Math.max(...all.map(one => Number(textAt(one, 'VersionNumber'))));
  const chosen = all.filter(one => {
    const number = textAt(one, 'VersionNumber');
    const isDefault = textAt(one, 'DefaultVersion') === 'true';
    return (
      asked.length === 0 ||
      asked.includes(number) ||
      (asked.includes('$Latest') && Number(number) === newest) ||
      (asked.includes('$Default') && isDefault)
    );
  });
  return answerPage(call, 'LaunchTemplateVersions', chosen.map(wireVersion));
};

function wireVersion(version: Resource): Resource {
  const data = recordAt(version, 'LaunchTemplateData');
  const text = textAt(data, 'UserData');
  const UserData = text === '' ? undefined : base64(text);
  return { ...version, LaunchTemplateData: { ...data, UserData } };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
