import type { Instance as SdkInstance } from '@aws-sdk/client-ec2';
import { defined } from '../defined.ts';
import { tagsOf } from './client-ec2-tags.ts';
import { listed } from './client-listing.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { Instance } from './node-types.ts';
import type { AwsPort } from './port.ts';

/** More are no help in telling why nodes do not join. */
const MOST = 20;

type InstanceReads = Pick<
  AwsPort,
  'instance' | 'instancesFiltered' | 'instanceStatus' | 'userData' | 'consoleOutput'
>;

/** Reads of instances. */
export function instanceReads(session: AwsSession): InstanceReads {
  return {
    instance: askInstance(session),
    instancesFiltered: askInstancesFiltered(session),
    instanceStatus: askInstanceStatus(session),
    userData: askUserData(session),
    consoleOutput: askConsoleOutput(session),
  };
}

function askInstance({ ask }: AwsSession): AwsPort['instance'] {
  return (where, id) => {
    const needed = { action: 'ec2:DescribeInstances', resource: id };
    return ask('ec2', where, needed, async (client, options, target) => {
      const { DescribeInstancesCommand } = await import('@aws-sdk/client-ec2');
      const answer = await client.send(new DescribeInstancesCommand({ InstanceIds: [id] }), options);
      const found = answer.Reservations?.flatMap(one => one.Instances ?? [])[0];
      return found && instanceOf(found, target);
    });
  };
}

function askInstancesFiltered({ ask }: AwsSession): AwsPort['instancesFiltered'] {
  return async (where, filters) => {
    const resource = Object.values(filters).join(', ');
    const Filters = Object.entries(filters).map(([Name, value]) => ({ Name, Values: [value] }));
    const page = (next: { readonly token?: string }) =>
      ask('ec2', where, { action: 'ec2:DescribeInstances', resource }, async (client, options, target) => {
        const { DescribeInstancesCommand } = await import('@aws-sdk/client-ec2');
        const input = next.token === undefined ? { Filters } : { Filters, NextToken: next.token };
        const answer = await client.send(new DescribeInstancesCommand(input), options);
        const items = answer.Reservations?.flatMap(one => one.Instances ?? []);
        return { items: items?.map(one => instanceOf(one, target)), next: answer.NextToken };
      });
    return listed(MOST, async next => (await page(next)) ?? { items: [], next: undefined });
  };
}

function askInstanceStatus({ ask }: AwsSession): AwsPort['instanceStatus'] {
  return (where, id) => {
    const needed = { action: 'ec2:DescribeInstanceStatus', resource: id };
    return ask('ec2', where, needed, async (client, options) => {
      const { DescribeInstanceStatusCommand } = await import('@aws-sdk/client-ec2');
      const input = { InstanceIds: [id], IncludeAllInstances: true };
      const answer = await client.send(new DescribeInstanceStatusCommand(input), options);
      const status = answer.InstanceStatuses?.[0];
      const told = (health: { readonly Status?: string | undefined } | undefined) =>
        health?.Status ?? 'unknown';
      return status && { instance: told(status.InstanceStatus), system: told(status.SystemStatus) };
    });
  };
}

function askUserData({ ask }: AwsSession): AwsPort['userData'] {
  return (where, id) => {
    const needed = { action: 'ec2:DescribeInstanceAttribute', resource: id };
    return ask('ec2', where, needed, async (client, options) => {
      const { DescribeInstanceAttributeCommand } = await import('@aws-sdk/client-ec2');
      const input = { InstanceId: id, Attribute: 'userData' } as const;
      const answer = await client.send(new DescribeInstanceAttributeCommand(input), options);
      return decoded(answer.UserData?.Value);
    });
  };
}

function askConsoleOutput({ ask }: AwsSession): AwsPort['consoleOutput'] {
  return (where, id) => {
    const needed = { action: 'ec2:GetConsoleOutput', resource: id };
    return ask('ec2', where, needed, async (client, options) => {
      const { GetConsoleOutputCommand } = await import('@aws-sdk/client-ec2');
      const answer = await client.send(new GetConsoleOutputCommand({ InstanceId: id }), options);
      return decoded(answer.Output).slice(-65_536);
    });
  };
}

/** User data and console output are sent as base64. */
function decoded(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8');
}

function instanceOf(instance: SdkInstance, target: string): Instance {
  const groups = instance.NetworkInterfaces?.[0]?.Groups ?? instance.SecurityGroups ?? [];
  return {
    id: instance.InstanceId ?? lacking(target, 'InstanceId'),
    state: instance.State?.Name ?? lacking(target, 'State'),
    imageId: instance.ImageId ?? lacking(target, 'ImageId'),
    type: instance.InstanceType ?? lacking(target, 'InstanceType'),
    securityGroupIds: groups.flatMap(({ GroupId }) => GroupId ?? []),
    tags: tagsOf(instance.Tags),
    metadataOn: instance.MetadataOptions?.HttpEndpoint !== 'disabled',
    ...defined({
      stateReason: instance.StateReason?.Message ?? (instance.StateTransitionReason || undefined),
      platform: instance.Platform?.toLowerCase() || undefined,
      launchedAt: instance.LaunchTime,
      vpcId: instance.VpcId,
      subnetId: instance.SubnetId,
      zone: instance.Placement?.AvailabilityZone,
      privateDnsName: instance.PrivateDnsName || undefined,
      privateAddress: instance.PrivateIpAddress,
      publicAddress: instance.PublicIpAddress,
      profileArn: instance.IamInstanceProfile?.Arn,
      hopLimit: instance.MetadataOptions?.HttpPutResponseHopLimit,
    }),
  };
}
