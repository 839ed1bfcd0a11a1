import { CloudTrailClient, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import * as ecr from '@aws-sdk/client-ecr';
import { DescribeInstanceInformationCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeRegional } from '../../../simulator/builders/change.ts';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import { awsConfig, NOW } from '../clients.ts';
import { startWorld } from './start-world.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';
const PLACE = { account: ACCOUNT, region: 'eu-west-1' };

let served: ServedWorld;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world, { now: () => NOW });
});
afterAll(() => served.close());

describe('ECR, SSM, CloudTrail', () => {
  it('tells repositories, images and manifests', async () => {
    const client = new ecr.ECRClient(awsConfig(served));
    const repositoryName = 'shop/checkout';
    const { repositories } = await client.send(
      new ecr.DescribeRepositoriesCommand({ repositoryNames: [repositoryName] }),
    );
    expect(repositories).toHaveLength(1);
    const { imageDetails } = await client.send(
      new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: '2025.11.3' }] }),
    );
    expect(imageDetails?.[0]?.imagePushedAt).toEqual(new Date('2026-02-27T10:15:00Z'));
    const { images } = await client.send(
      new ecr.BatchGetImageCommand({
        repositoryName,
        imageIds: [{ imageTag: '2025.11.3' }, { imageTag: 'v9' }],
      }),
    );
    const platforms = JSON.parse(images?.[0]?.imageManifest ?? '{}').manifests.map(
      (one: { platform: { architecture: string } }) => one.platform.architecture,
    );
    expect(platforms).toEqual(['amd64', 'arm64']);
    const { imageIds } = await client.send(new ecr.ListImagesCommand({ repositoryName }));
    expect(imageIds?.map(one => one.imageTag)).toEqual(['2025.11.3', '2025.11.2']);
    await expect(
      client.send(new ecr.DescribeRepositoriesCommand({ repositoryNames: ['nope'] })),
    ).rejects.toBeInstanceOf(ecr.RepositoryNotFoundException);
    await expect(
      client.send(new ecr.DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag: 'v9' }] })),
    ).rejects.toBeInstanceOf(ecr.ImageNotFoundException);
    await expect(client.send(new ecr.GetRepositoryPolicyCommand({ repositoryName }))).rejects.toBeInstanceOf(
      ecr.RepositoryPolicyNotFoundException,
    );
    const elsewhere = client.send(new ecr.DescribeRepositoriesCommand({ registryId: OTHER }));
    await expect(elsewhere).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });

  it('looks events up by attribute and time, newest first', async () => {
    const event = (EventId: string, minutes: number) => {
      const EventTime = NOW.getTime() / 1000 - minutes * 60;
      return {
        EventId,
        EventName: 'AssumeRoleWithWebIdentity',
        EventTime,
        CloudTrailEvent: { errorCode: 'AccessDenied' },
      };
    };
    served.replace(
      changeRegional(world, PLACE, 'cloudtrail', 'Events', () => [
        event('old', 300),
        event('mid', 60),
        event('new', 5),
      ]),
    );
    const client = new CloudTrailClient(awsConfig(served));
    const LookupAttributes = [
      { AttributeKey: 'EventName' as const, AttributeValue: 'AssumeRoleWithWebIdentity' },
    ];
    const { Events } = await client.send(
      new LookupEventsCommand({ LookupAttributes, StartTime: new Date(NOW.getTime() - 90 * 60_000) }),
    );
    expect(Events?.map(one => one.EventId)).toEqual(['new', 'mid']);
    expect(JSON.parse(Events?.[0]?.CloudTrailEvent ?? '')).toEqual({ errorCode: 'AccessDenied' });
    served.replace(world);
  });

  it('tells which instances SSM manages', async () => {
    const client = new SSMClient(awsConfig(served));
    const { InstanceInformationList } = await client.send(new DescribeInstanceInformationCommand({}));
    expect(InstanceInformationList).toEqual([]);
  });
});
