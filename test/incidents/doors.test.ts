import { describe, expect, it } from 'vitest';
import { healthy, ISSUER, PLACE, ROLE } from '../../incidents/identity/scene.ts';
import { runCommand } from '../../simulator/engineer/run-commands.ts';
import { doorsMovedBy } from '../support/doors.ts';

const now = new Date('2025-11-22T08:00:00Z');
const world = healthy(now);
const target = { namespace: 'shop', serviceAccount: 'checkout' };
const movedBy = (command: string) => doorsMovedBy(world, runCommand(world, command, now), target);

const trust = (StringEquals: Readonly<Record<string, string>>): string => {
  const Federated = `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}`;
  const Action = 'sts:AssumeRoleWithWebIdentity';
  const Statement = [{ Effect: 'Allow', Principal: { Federated }, Action, Condition: { StringEquals } }];
  return `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify({ Statement })}'`;
};
const OWN = 'system:serviceaccount:shop:checkout';
const AUD = { [`${ISSUER}:aud`]: 'sts.amazonaws.com' };

describe('the doors that a command moves', () => {
  it('are none for the statement that is right', () => {
    expect(movedBy(trust({ [`${ISSUER}:sub`]: OWN, ...AUD }))).toEqual([]);
  });

  it('show service accounts that get in where no subject is asked for', () => {
    const moved = movedBy(trust(AUD));
    expect(moved.length).toBeGreaterThan(3);
    expect(moved.every(one => one.endsWith('is in now'))).toBe(true);
  });

  it('show the one who is out where another replaces it', () => {
    const moved = movedBy(trust({ [`${ISSUER}:sub`]: 'system:serviceaccount:shop:none', ...AUD }));
    expect([...new Set(moved)]).toEqual([expect.stringMatching(/shop:checkout.* is out now$/)]);
  });

  it('show a security group that admits the internet', () => {
    const region = world.accounts[PLACE.account]?.regions[PLACE.region];
    const group = region?.ec2?.SecurityGroups?.[0]?.GroupId;
    const command = `aws ec2 authorize-security-group-ingress --group-id ${group} --protocol tcp --port 443 --cidr 0.0.0.0/0`;
    expect(movedBy(command)).toHaveLength(1);
  });
});
