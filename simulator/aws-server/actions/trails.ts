import { recordsAt, textAt, textsAt, valueAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { regionalList } from '../lookup.ts';
import { pageOf } from '../pages.ts';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  EventId: 'EventId',
  EventName: 'EventName',
  EventSource: 'EventSource',
  Username: 'Username',
  AccessKeyId: 'AccessKeyId',
  ReadOnly: 'ReadOnly',
};

/** CloudTrail's LookupEvents; in the world `EventTime` is in epoch seconds and `CloudTrailEvent` an object. Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
export const lookupEvents: Operation = call => {
  const { params } = call;
  const wanted = recordsAt(params, 'LookupAttributes');
  const events = regionalList(call, 'cloudtrail', 'Events')
    .filter(event => wanted.every(attribute => hasAttribute(event, attribute)))
    .filter(event => isWithin(event, params))
    .toSorted((one, other) => Number(other.EventTime) - Number(one.EventTime))
    .map(event => ({ ...event, CloudTrailEvent: JSON.stringify(event.CloudTrailEvent ?? {}) }));
  return page(call, 'Events', events, 50);
};

/** SSM's DescribeInstanceInformation. Source: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeInstanceInformation.html */
export const describeInstanceInformation: Operation = call => {
  const filters = recordsAt(call.params, 'Filters');
  const ids = filters
    .filter(filter => textAt(filter, 'Key') === 'InstanceIds')
    .flatMap(filter => textsAt(filter, 'Values'));
  const all = regionalList(call, 'ssm', 'InstanceInformationList');
  const chosen = all.filter(one => ids.length === 0 || ids.includes(textAt(one, 'InstanceId')));
  return page(call, 'InstanceInformationList', chosen, 50);
};

/** The Auto Scaling operations about a group's failed launches. Source: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Operations.html */
export const SCALING_OPERATIONS: Readonly<Record<string, Operation>> = {
  DescribeAutoScalingGroups: call => {
    const names = textsAt(call.params, 'AutoScalingGroupNames');
    const all = regionalList(call, 'autoscaling', 'AutoScalingGroups');
    const chosen = all.filter(
      one => names.length === 0 || names.includes(textAt(one, 'AutoScalingGroupName')),
    );
    return page(call, 'AutoScalingGroups', chosen, 100);
  },
  DescribeScalingActivities: call => {
    const name = textAt(call.params, 'AutoScalingGroupName');
    const all = regionalList(call, 'autoscaling', 'Activities');
    return page(
      call,
      'Activities',
      all.filter(one => name === '' || textAt(one, 'AutoScalingGroupName') === name),
      100,
    );
  },
};

function hasAttribute(event: Resource, attribute: Resource): boolean {
  const key = textAt(attribute, 'AttributeKey');
  const value = textAt(attribute, 'AttributeValue');
  const field = ATTRIBUTES[key];
  if (field !== undefined) return textAt(event, field) === value;
  return recordsAt(event, 'Resources').some(resource => textAt(resource, key) === value);
}

function isWithin(event: Resource, params: Resource): boolean {
  const time = Number(event.EventTime);
  const start = valueAt(params, 'StartTime');
  const end = valueAt(params, 'EndTime');
  return (typeof start !== 'number' || time >= start) && (typeof end !== 'number' || time <= end);
}

function page(call: Call, member: string, items: readonly unknown[], most: number): Result {
  const { params, pageSize } = call;
  const asked = Number(textAt(params, 'MaxResults') || textAt(params, 'MaxRecords'));
  const cut = pageOf(items, textAt(params, 'NextToken'), asked, Math.min(pageSize, most));
  if (cut === undefined) return refused('InvalidNextTokenException', 'Invalid token');
  return answered({ [member]: cut.items, ...(cut.next === undefined ? {} : { NextToken: cut.next }) });
}
