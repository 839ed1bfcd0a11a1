import { describe, expect, it } from 'vitest';
import { callsStayBelowLimits } from '../../../src/diagnostics/aws/calls-stay-below-limits/check.ts';
import type { TrailEvent } from '../../../src/providers/aws/identity-types.ts';

const now = new Date('2026-05-01T12:00:00Z');
const found = {
  operation: 'DescribeInstances',
  namespace: 'shop',
  pod: 'till-1',
  account: '111122223333',
  region: 'eu-west-1',
  workload: 'till',
  workloadKind: 'Deployment',
};

function calls(
  role: string,
  count: number,
  throttled: number,
  time = '2026-05-01T11:50:00Z',
): readonly TrailEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${role}-${index}`,
    name: 'DescribeInstances',
    source: 'ec2.amazonaws.com',
    time: new Date(time),
    callerArn: `arn:aws:sts::111122223333:assumed-role/${role}/session-${index}`,
    ...(index < throttled && { errorCode: 'Client.RequestLimitExceeded' }),
  }));
}

function run(items: readonly TrailEvent[], operation = found.operation) {
  const env = [
    { name: 'AWS_ROLE_ARN', value: 'arn:aws:iam::111122223333:role/till' },
    { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' },
  ];
  const metadata = { creationTimestamp: new Date('2026-05-01T11:00:00Z') };
  const kubernetes = { pod: async () => ({ metadata, spec: { containers: [{ name: 'app', env }] } }) };
  const aws = { trailEvents: async () => ({ items, complete: true }) };
  return callsStayBelowLimits.run({ ...found, operation }, { kubernetes, aws }, now);
}

describe('the account’s calls stay below AWS’s limits', () => {
  it('is ok when no call of the pod’s lifetime was throttled', async () => {
    expect(await run(calls('till', 5, 0))).toMatchObject({ status: 'ok' });
    expect(await run(calls('till', 5, 5, '2026-05-01T10:50:00Z'))).toMatchObject({ status: 'ok' });
  });

  it('tells who calls most, whatever the sessions are called', async () => {
    const own = await run([...calls('till', 9, 2), ...calls('report', 4, 1)]);
    expect(own).toMatchObject({
      code: 'own-calls',
      args: { caller: 'till', calls: '9', seen: '13', throttled: '3' },
    });
    const other = await run([...calls('till', 3, 2), ...calls('report', 8, 1)], 'ec2:DescribeInstances');
    expect(other).toMatchObject({
      code: 'others-calls',
      args: { caller: 'report', operation: 'DescribeInstances' },
    });
  });

  it('cannot be decided for calls on data, which nobody records', async () => {
    await expect(run([], 'PutItem')).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  });
});
