import { describe, expect, it } from 'vitest';
import { trailShowsNoOtherCaller } from '../../../src/diagnostics/aws/trail-shows-no-other-caller/check.ts';
import type { TrailEvent } from '../../../src/providers/aws/identity-types.ts';

const ROLE = 'arn:aws:iam::111122223333:role/till';
const SUBJECT = 'system:serviceaccount:shop:till';
const now = new Date('2026-05-01T12:00:00Z');
const found = {
  roleArn: ROLE,
  namespace: 'shop',
  serviceAccount: 'till',
  pod: 'till-1',
  account: '111122223333',
  region: 'eu-west-1',
};

const event = (userName: string, roleArn: string, time: string, errorCode = 'AccessDenied'): TrailEvent => ({
  id: time,
  name: 'AssumeRoleWithWebIdentity',
  source: 'sts.amazonaws.com',
  time: new Date(time),
  userName,
  roleArn,
  ...(errorCode !== '' && { errorCode }),
});

function run(items: readonly TrailEvent[], born = '2026-05-01T11:00:00Z') {
  const kubernetes = {
    pod: async () => ({ metadata: { creationTimestamp: new Date(born) }, spec: { containers: [] } }),
    serviceAccount: async () => ({}),
  };
  const aws = {
    role: async () => undefined,
    trailEvents: async () => ({ items, complete: true }),
  };
  return trailShowsNoOtherCaller.run(found, { kubernetes, aws }, now);
}

describe('what AWS recorded fits', () => {
  it('names another role that the service account asked for', async () => {
    const verdict = await run([event(SUBJECT, `${ROLE}-old`, '2026-05-01T11:30:00Z')]);
    expect(verdict).toMatchObject({ code: 'other-role', args: { found: `${ROLE}-old`, expected: ROLE } });
  });

  it('names another caller who asked for the role', async () => {
    const verdict = await run([event('system:serviceaccount:bank:till', ROLE, '2026-05-01T11:30:00Z')]);
    expect(verdict).toMatchObject({
      code: 'other-caller',
      args: { found: 'system:serviceaccount:bank:till' },
    });
  });

  it.each([
    ['older than the pod', event(SUBJECT, `${ROLE}-old`, '2026-05-01T10:45:00Z')],
    ['that succeeded', event(SUBJECT, `${ROLE}-old`, '2026-05-01T11:30:00Z', '')],
    ['of role and caller as expected', event(SUBJECT, ROLE, '2026-05-01T11:30:00Z')],
    ['of others about other things', event('system:serviceaccount:ops:b', 'arn:b', '2026-05-01T11:30:00Z')],
  ])('does not count an event %s', async (_what, recorded) => {
    expect(await run([recorded])).toMatchObject({ status: 'ok' });
  });
});
