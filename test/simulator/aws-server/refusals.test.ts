import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdraw } from '../../../simulator/builders/change.ts';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import { awsConfig, NOW } from '../clients.ts';
import { startWorld } from './start-world.ts';

const ACCOUNT = '111122223333';

let served: ServedWorld;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world, { now: () => NOW });
});
afterAll(() => served.close());

describe('refusals and writes', () => {
  it('names the withdrawn action in the words of each service', async () => {
    served.replace(withdraw(world, { aws: ['iam:GetRole', 'ec2:DescribeSubnets', 'eks:DescribeCluster'] }));
    await expect(iamClient().send(new iam.GetRoleCommand({ RoleName: 'checkout-s3' }))).rejects.toMatchObject(
      {
        name: 'AccessDenied',
        message: `User: arn:aws:sts::${ACCOUNT}:assumed-role/paramedic/paramedic is not authorized to perform: iam:GetRole on resource: role checkout-s3 because no identity-based policy allows the iam:GetRole action`,
      },
    );
    await expect(ec2Client().send(new ec2.DescribeSubnetsCommand({}))).rejects.toMatchObject({
      name: 'UnauthorizedOperation',
    });
    await expect(eksClient().send(new eks.DescribeClusterCommand({ name: 'prod-eu' }))).rejects.toMatchObject(
      {
        name: 'AccessDeniedException',
        message: expect.stringContaining(
          `eks:DescribeCluster on resource: arn:aws:eks:eu-west-1:${ACCOUNT}:cluster/prod-eu`,
        ),
      },
    );
    served.replace(world);
  });

  it('records a write as a violation and refuses it', async () => {
    await expect(
      iamClient().send(new iam.DeleteRoleCommand({ RoleName: 'checkout-s3' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(eksClient().send(new eks.DeleteClusterCommand({ name: 'prod-eu' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
    const violations = served.requests.flatMap(({ violation }) => violation ?? []);
    expect(violations).toEqual([
      'iam:DeleteRole is not a read',
      'eks:DELETE /clusters/prod-eu is not a read',
    ]);
  });
});

describe('faults', () => {
  it('throttles the first calls, then answers', async () => {
    served.faults.inject({ effect: { kind: 'throttle' }, action: 'iam:GetRole', times: 1 });
    const before = served.requests.length;
    const patient = new iam.IAMClient({ ...awsConfig(served), maxAttempts: 2 });
    const { Role } = await patient.send(new iam.GetRoleCommand({ RoleName: 'checkout-s3' }));
    expect(Role?.RoleName).toBe('checkout-s3');
    expect(served.requests.slice(before).map(({ status }) => status)).toEqual([400, 200]);
  });

  it('throttles each service in its own words', async () => {
    served.faults.inject({ effect: { kind: 'throttle' }, times: 3 });
    await expect(ec2Client().send(new ec2.DescribeVpcsCommand({}))).rejects.toMatchObject({
      name: 'RequestLimitExceeded',
    });
    const asked = eksClient().send(new eks.ListClustersCommand({}));
    await expect(asked).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      $metadata: { httpStatusCode: 429 },
    });
    await expect(iamClient().send(new iam.ListRolesCommand({}))).rejects.toMatchObject({
      name: 'Throttling',
    });
  });

  it.each(['fail', 'truncate', 'login-page', 'drop', 'malformed'] as const)(
    'breaks an EKS call by "%s"',
    async kind => {
      served.faults.inject({ effect: { kind }, times: 1 });
      await expect(eksClient().send(new eks.DescribeClusterCommand({ name: 'prod-eu' }))).rejects.toThrow();
    },
  );

  it('breaks an EC2 call in the middle of its XML', async () => {
    served.faults.inject({ effect: { kind: 'malformed' }, times: 1 });
    await expect(ec2Client().send(new ec2.DescribeVpcsCommand({}))).rejects.toThrow();
  });
});

function iamClient() {
  return new iam.IAMClient(awsConfig(served));
}

function eksClient() {
  return new eks.EKSClient(awsConfig(served));
}

function ec2Client() {
  return new ec2.EC2Client(awsConfig(served));
}
