import * as ec2 from '@aws-sdk/client-ec2';
import * as ecr from '@aws-sdk/client-ecr';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import * as sts from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import { awsConfig, NOW } from '../clients.ts';
import { startWorld } from './start-world.ts';

const ACCOUNT = '111122223333';
const OTHER = '444455556666';

let served: ServedWorld;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world, { now: () => NOW });
});
afterAll(() => served.close());

describe('STS and signatures', () => {
  it('knows its own key, and gives keys of another account', async () => {
    const me = await stsClient().send(new sts.GetCallerIdentityCommand({}));
    expect(me).toMatchObject({
      Account: ACCOUNT,
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/paramedic/paramedic`,
    });
    const RoleArn = `arn:aws:iam::${OTHER}:role/paramedic`;
    const { Credentials } = await stsClient().send(
      new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'look' }),
    );
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const there = new iam.IAMClient({ ...awsConfig(served), credentials });
    expect((await there.send(new iam.ListRolesCommand({}))).Roles).toHaveLength(1);
    expect(Credentials?.Expiration).toEqual(new Date('2026-03-02T11:15:00Z'));
  });

  it('refuses to assume a role of an account outside the world', async () => {
    const RoleArn = 'arn:aws:iam::999900001111:role/paramedic';
    const asked = stsClient().send(new sts.AssumeRoleCommand({ RoleArn, RoleSessionName: 'look' }));
    await expect(asked).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  it('refuses an unknown key in the words of each service', async () => {
    const config = {
      ...awsConfig(served),
      credentials: { accessKeyId: 'AKIAUNKNOWNUNKNOWN12', secretAccessKey: 'x' },
    };
    await expect(new iam.IAMClient(config).send(new iam.ListRolesCommand({}))).rejects.toMatchObject({
      name: 'InvalidClientTokenId',
    });
    await expect(new ec2.EC2Client(config).send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'AuthFailure',
    });
    await expect(new eks.EKSClient(config).send(new eks.ListClustersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
    await expect(
      new ecr.ECRClient(config).send(new ecr.DescribeRepositoriesCommand({})),
    ).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

function stsClient() {
  return new sts.STSClient(awsConfig(served));
}
