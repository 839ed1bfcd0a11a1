import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../simulator/loopback/faults.ts';
import { AWS_ACTIONS } from '../../src/providers/aws/permissions.ts';
import type { AwsPort } from '../../src/providers/aws/port.ts';
import { ACCOUNT_ROWS } from './support/account-rows.ts';
import type { AwsRow as Row } from './support/aws-row.ts';
import { IDENTITY_ROWS } from './support/identity-rows.ts';
import { NETWORK_ROWS } from './support/network-rows.ts';
import { NODE_ROWS } from './support/node-rows.ts';
import { obstacleOf } from './support/open.ts';
import { REGISTRY_ROWS } from './support/registry-rows.ts';
import { openOn } from './support/served.ts';
import { ACCOUNT, contractWorld, REGION } from './support/world.ts';

const region = { account: ACCOUNT, region: REGION };

/** Who one is may always be asked, so that `regionalSts` has its own test below. */
const ROWS: { readonly [Method in Exclude<keyof AwsPort, 'regionalSts'>]: Row } = {
  ...NETWORK_ROWS,
  ...NODE_ROWS,
  ...IDENTITY_ROWS,
  ...REGISTRY_ROWS,
  ...ACCOUNT_ROWS,
};

const rows: readonly (readonly [string, Row])[] = Object.entries(ROWS);

describe.each(rows)('%s', (name, { ask, answers, askAbsent, absent, needs, resource }) => {
  it('answers, by the declared action', async () => {
    const { opened, served } = await openOn(contractWorld());
    expect(await ask(opened.aws)).toEqual(answers);
    const asked = served.requests
      .map(({ action }) => action)
      .filter(action => action !== 'sts:GetCallerIdentity');
    expect(new Set(asked)).toEqual(new Set([needs]));
    expect(Object.entries(AWS_ACTIONS).find(([method]) => method === name)?.[1]).toContain(needs);
    expect(served.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
    expect(opened.calls.aws).toBe(served.requests.length);
  });

  it('says what is not there', async () => {
    const { opened } = await openOn(contractWorld());
    expect(await askAbsent(opened.aws)).toEqual(absent);
  });

  it('names the action that it lacks', async () => {
    const { opened } = await openOn(contractWorld({ withdrawn: { aws: [needs] } }));
    const permission = { provider: 'aws', action: needs, resource, account: ACCOUNT };
    expect(await obstacleOf(ask(opened.aws))).toEqual({ kind: 'forbidden', permission });
  });
});

describe.each<FaultEffect>([{ kind: 'throttle' }, { kind: 'fail' }, { kind: 'truncate' }, { kind: 'drop' }])(
  'trouble of the sort $kind',
  effect => {
    it.each(rows)('passes unseen by %s when it passes', async (_name, { ask, answers, needs }) => {
      const { opened, served } = await openOn(contractWorld());
      served.faults.inject({ effect, times: 2, action: needs });
      expect(await ask(opened.aws)).toEqual(answers);
      expect(served.requests.filter(({ action }) => action === needs)).toHaveLength(3);
    });

    it.each(rows)('is an obstacle to %s when it stays', async (_name, { ask, needs }) => {
      const { opened, served } = await openOn(contractWorld());
      served.faults.inject({ effect, action: needs });
      expect(await obstacleOf(ask(opened.aws))).toMatchObject({
        kind: 'unreachable',
        why: expect.any(String),
      });
      expect(served.requests.filter(({ action }) => action === needs)).toHaveLength(3);
    });
  },
);

describe.each<FaultEffect>([{ kind: 'login-page' }, { kind: 'malformed' }])(
  'an answer of the sort $kind',
  effect => {
    it.each(rows)('is an obstacle to %s', async (_name, { ask, needs }) => {
      const { opened, served } = await openOn(contractWorld());
      served.faults.inject({ effect, action: needs });
      expect(await obstacleOf(ask(opened.aws))).toMatchObject({
        kind: 'unreachable',
        why: expect.any(String),
      });
    });
  },
);

it.each(rows)('a server too slow is an obstacle to %s', async (_name, { ask, askAbsent, needs }) => {
  // The first call of a service loads its client, which must not count.
  const { opened: warm } = await openOn(contractWorld());
  await askAbsent(warm.aws);
  const { opened, served } = await openOn(contractWorld(), { callTimeoutMs: 1_000 });
  await askAbsent(opened.aws);
  served.faults.inject({ effect: { kind: 'delay', ms: 15_000 }, action: needs });
  expect(await obstacleOf(ask(opened.aws))).toMatchObject({ kind: 'timed-out', afterMs: 1_000 });
});

it('tells whether a region’s STS serves the account', async () => {
  const world = contractWorld();
  const { opened } = await openOn(world);
  expect(await opened.aws.regionalSts(region)).toBe('active');
  const account = world.accounts[ACCOUNT];
  const iam = { ...account?.iam, StsDisabledRegions: [{ RegionName: REGION }] };
  const off = { ...world, accounts: { [ACCOUNT]: { regions: account?.regions ?? {}, iam } } };
  const { opened: other } = await openOn(off);
  expect(await other.aws.regionalSts(region)).toBe('disabled');
});
