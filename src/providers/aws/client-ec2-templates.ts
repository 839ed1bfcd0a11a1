import type { Image, LaunchTemplateVersion as SdkVersion } from '@aws-sdk/client-ec2';
import { defined } from '../defined.ts';
import { tagsOf } from './client-ec2-tags.ts';
import type { AwsSession } from './client-session.ts';
import { lacking } from './lacking.ts';
import type { LaunchTemplateVersion, MachineImage } from './node-types.ts';
import type { AwsPort } from './port.ts';

/** Reads of what instances are started from. */
export function templateReads({ ask }: AwsSession): Pick<AwsPort, 'launchTemplateVersion' | 'machineImage'> {
  return {
    launchTemplateVersion: (where, { id, name, version = '$Default' }) => {
      const needed = { action: 'ec2:DescribeLaunchTemplateVersions', resource: id ?? name ?? '' };
      return ask('ec2', where, needed, async (client, options, target) => {
        const { DescribeLaunchTemplateVersionsCommand } = await import('@aws-sdk/client-ec2');
        const named = id === undefined ? { LaunchTemplateName: name } : { LaunchTemplateId: id };
        const input = { ...named, Versions: [version] };
        const answer = await client.send(new DescribeLaunchTemplateVersionsCommand(input), options);
        const found = answer.LaunchTemplateVersions?.[0];
        return found && versionOf(found, target);
      });
    },

    machineImage: (where, id) => {
      const needed = { action: 'ec2:DescribeImages', resource: id };
      return ask('ec2', where, needed, async (client, options, target) => {
        const { DescribeImagesCommand } = await import('@aws-sdk/client-ec2');
        const input = { ImageIds: [id], IncludeDeprecated: true };
        const answer = await client.send(new DescribeImagesCommand(input), options);
        const found = answer.Images?.[0];
        return found && imageOf(found, target);
      });
    },
  };
}

function versionOf(one: SdkVersion, target: string): LaunchTemplateVersion {
  const data = one.LaunchTemplateData;
  const interfaces = (data?.NetworkInterfaces ?? []).flatMap(each => each.Groups ?? []);
  const specified = data?.TagSpecifications?.find(each => each.ResourceType === 'instance')?.Tags;
  return {
    id: one.LaunchTemplateId ?? lacking(target, 'LaunchTemplateId'),
    name: one.LaunchTemplateName ?? lacking(target, 'LaunchTemplateName'),
    version: one.VersionNumber ?? lacking(target, 'VersionNumber'),
    securityGroupIds: [...new Set([...(data?.SecurityGroupIds ?? []), ...interfaces])],
    metadataOn: data?.MetadataOptions?.HttpEndpoint !== 'disabled',
    instanceTags: tagsOf(specified),
    ...defined({
      imageId: data?.ImageId,
      userData:
        data?.UserData === undefined ? undefined : Buffer.from(data.UserData, 'base64').toString('utf8'),
      profileArn: data?.IamInstanceProfile?.Arn,
      profileName: data?.IamInstanceProfile?.Name,
      hopLimit: data?.MetadataOptions?.HttpPutResponseHopLimit,
    }),
  };
}

function imageOf(image: Image, target: string): MachineImage {
  const time = (text: string | undefined) => (text === undefined ? undefined : new Date(text));
  return {
    id: image.ImageId ?? lacking(target, 'ImageId'),
    name: image.Name ?? '',
    ownerId: image.OwnerId ?? lacking(target, 'OwnerId'),
    state: image.State ?? lacking(target, 'State'),
    ...defined({
      ownerAlias: image.ImageOwnerAlias,
      architecture: image.Architecture,
      platform: image.Platform?.toLowerCase() || undefined,
      createdAt: time(image.CreationDate),
      deprecatedAt: time(image.DeprecationTime),
    }),
  };
}
