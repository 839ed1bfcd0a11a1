import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctServiceTrust } from '../../../src/diagnostics/aws/iam/correct-service-trust.ts';
import { correctTrust } from '../../../src/diagnostics/aws/iam/correct-trust.ts';
import type { Correction } from '../../../src/diagnostics/aws/iam/correction.ts';
import {
  ec2NodeService,
  eksClusterService,
  fargatePodsService,
  podIdentityService,
} from '../../../src/diagnostics/aws/iam/explain-service-trust.ts';
import { openDoorIn } from '../../../src/diagnostics/aws/iam/open-doors.ts';
import { trustGrantFor } from '../../../src/diagnostics/aws/iam/trust-document.ts';
import { addGrant } from '../../../src/security/policy-change/add-grant.ts';
import { breadthOf } from '../../../src/security/policy-change/breadth.ts';
import type { Grant } from '../../../src/security/policy-change/grant.ts';
import { provePolicyChange } from '../../../src/security/policy-change/prove.ts';
import { type Asking, oracleFor } from '../../support/iam-oracle.ts';
import {
  documents,
  EVERYBODY,
  statements,
  WANTED,
  WANTED_PROFILE,
  WANTED_TAGS,
} from '../../support/iam-universe.ts';

const SEEDED = { seed: 20251201, numRuns: 150 };
const { issuer } = WANTED;
const SUB = `${issuer}:sub`;
const AUD = `${issuer}:aud`;
const SUBJECT = 'system:serviceaccount:shop:checkout';

const isWantedToken = ({ keys }: Asking) => keys[SUB] === SUBJECT && keys[AUD] === WANTED.audience;

/** Everybody for whom the answer changed. */
function changedFor(before: string, after: string): readonly Asking[] {
  const [was, is] = [oracleFor(before), oracleFor(after)];
  return EVERYBODY.filter(asking => was(asking) !== is(asking));
}

const KINDS = [
  {
    name: 'a service account’s token',
    correct: (json: string) => correctTrust(json, WANTED),
    isWanted: isWantedToken,
  },
  ...[
    { name: 'EKS Pod Identity', service: podIdentityService(WANTED_TAGS), isWanted: isWantedPod },
    { name: 'Fargate', service: fargatePodsService(WANTED_PROFILE), isWanted: isWantedProfile },
    { name: 'nodes', service: ec2NodeService, isWanted: isService('ec2.amazonaws.com') },
    { name: 'the cluster', service: eksClusterService, isWanted: isService('eks.amazonaws.com') },
  ].map(({ service, ...kind }) => ({
    ...kind,
    correct: (json: string) => correctServiceTrust(json, service),
  })),
];

function isWantedPod({ keys }: Asking): boolean {
  return Object.entries(WANTED_TAGS).every(([key, value]) => keys[key] === value);
}

function isWantedProfile({ keys }: Asking): boolean {
  return keys['aws:SourceArn']?.includes(':fargateprofile/prod/') === true;
}

function isService(name: string) {
  return ({ principal }: Asking) => principal.name === name;
}

describe.each(KINDS)('a corrected trust policy for $name', ({ correct, isWanted }) => {
  it('lets in whom it is for, nobody else who was out, and nobody out who was in', () => {
    let proven = 0;
    void fc.assert(
      fc.property(documents, before => {
        const correction: Correction = correct(before);
        if (correction.is === 'by-hand') return;
        proven++;
        const { policy } = correction;
        const changed = changedFor(before, policy);
        expect(EVERYBODY.filter(isWanted).every(oracleFor(policy))).toBe(true);
        expect(changed.filter(asking => !isWanted(asking))).toEqual([]);
        expect(changed.every(oracleFor(policy))).toBe(true);
      }),
      SEEDED,
    );
    expect(proven).toBeGreaterThan(20);
  });
});

describe('provePolicyChange', () => {
  const wanted = EVERYBODY.find(isWantedToken);
  const prove = (before: string, after: string, grant: Grant = trustGrantFor(WANTED)) =>
    provePolicyChange({
      before,
      after,
      grant,
      admits: document => wanted !== undefined && oracleFor(document)(wanted),
    });

  it('holds for no change that lets in another, or keeps out one who was in', () => {
    const change = fc.oneof(
      documents.map(after => () => after),
      statements.map(added => (before: string) => withStatements(before, all => [...all, added])),
      fc
        .nat(3)
        .map(at => (before: string) => withStatements(before, all => all.filter((_, index) => index !== at))),
      fc.constant((before: string) => addGrant(before, trustGrantFor(WANTED)) ?? ''),
      fc.constant((before: string) => before.replaceAll('StringEquals', 'StringLike')),
      fc.constant((before: string) => before.replaceAll(':sub"', ':aud"')),
      fc.constant((before: string) => before.replaceAll('"Deny"', '"Allow"')),
    );
    let held = 0;
    void fc.assert(
      fc.property(documents, change, (before, apply) => {
        const after = apply(before);
        if (!prove(before, after).holds) return;
        held++;
        expect(changedFor(before, after).filter(asking => !isWantedToken(asking))).toEqual([]);
        expect(EVERYBODY.filter(isWantedToken).every(oracleFor(after))).toBe(true);
      }),
      { ...SEEDED, numRuns: 700 },
    );
    expect(held).toBeGreaterThan(20);
  });

  const closed = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:TagSession' }],
  });
  const onSub = (StringEquals: Record<string, string>): Grant => ({
    ...trustGrantFor(WANTED),
    condition: { StringEquals },
  });

  it.each<[string, Grant, string]>([
    ['no subject', onSub({ [AUD]: WANTED.audience }), 'it would let in every service account of the cluster'],
    [
      'the subject under the audience',
      onSub({ [AUD]: SUBJECT }),
      'it would let in every service account of the cluster',
    ],
    ['no audience', onSub({ [SUB]: SUBJECT }), 'it would let in tokens for every audience'],
    [
      'the subject of another issuer',
      onSub({ 'x:sub': SUBJECT, [AUD]: WANTED.audience }),
      'it would let in every service account of the cluster',
    ],
    [
      'a pattern',
      onSub({ [SUB]: 'system:serviceaccount:shop:*', [AUD]: WANTED.audience }),
      'it would let in every service account of the cluster',
    ],
    [
      'a variable',
      onSub({ [SUB]: '${aws:username}', [AUD]: WANTED.audience }),
      'it would let in every service account of the cluster',
    ],
    [
      'everybody',
      { ...trustGrantFor(WANTED), principal: { AWS: '*' } },
      'it would let in more than one role',
    ],
    [
      'an account',
      { ...trustGrantFor(WANTED), principal: { AWS: 'arn:aws:iam::111122223333:root' } },
      'it would let in more than one role',
    ],
    ['any action', { ...trustGrantFor(WANTED), actions: ['sts:*'] }, 'it would allow any action'],
    [
      'pods without tags',
      { principal: { Service: 'pods.eks.amazonaws.com' }, actions: ['sts:AssumeRole'] },
      'it would let in every service account that is associated with the role',
    ],
    [
      'Fargate of any cluster',
      { principal: { Service: 'eks-fargate-pods.amazonaws.com' }, actions: ['sts:AssumeRole'] },
      'it would let in Fargate profiles of every cluster',
    ],
    [
      'another service',
      { principal: { Service: 'lambda.amazonaws.com' }, actions: ['sts:AssumeRole'] },
      'it is not known what lambda.amazonaws.com would be let in for',
    ],
  ])('refuses a statement with %s', (_, grant, because) => {
    expect(breadthOf(grant)).toBe(because);
    expect(prove(closed, addGrant(closed, grant) ?? '', grant)).toEqual({ holds: false, because });
  });

  it('refuses to change the version, which turns variables on', () => {
    const after = addGrant(closed, trustGrantFor(WANTED))?.replace('2012-10-17', '2008-10-17') ?? '';
    expect(prove(closed, after)).toEqual({
      holds: false,
      because: 'it would change more than the statements',
    });
  });

  it('refuses an addition that a Deny outweighs', () => {
    const denied = JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: '*' }] });
    const after = addGrant(denied, trustGrantFor(WANTED)) ?? '';
    expect(prove(denied, after)).toEqual({
      holds: false,
      because: 'it would still not let the wanted one in',
    });
  });
});

describe('openDoorIn', () => {
  const nobody = EVERYBODY.filter(
    ({ keys }) => keys[SUB] === 'system:serviceaccount:new:new' && keys[AUD] === WANTED.audience,
  );

  it('finds that a service account which nobody named gets in, exactly where it does', () => {
    let open = 0;
    void fc.assert(
      fc.property(documents, document => {
        const admitted = nobody.some(oracleFor(document));
        const named = /new:new|somebody|aws:SourceArn|aws:RequestTag/.test(document);
        const door = openDoorIn(document, WANTED);
        if (admitted) open++;
        if (named || door?.is === 'anyone' || (door && door.issuer !== issuer)) return;
        expect(door?.is === 'any-service-account').toBe(admitted);
      }),
      { ...SEEDED, numRuns: 700 },
    );
    expect(open).toBeGreaterThan(15);
  });
});

function withStatements(document: string, change: (all: readonly unknown[]) => readonly unknown[]): string {
  const policy = JSON.parse(document);
  return JSON.stringify({ ...policy, Statement: change(policy.Statement) });
}
