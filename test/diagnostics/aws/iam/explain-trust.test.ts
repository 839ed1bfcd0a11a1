import { describe, expect, it } from 'vitest';
import { correctTrust } from '../../../../src/diagnostics/aws/iam/correct-trust.ts';
import { explainTrust } from '../../../../src/diagnostics/aws/iam/explain-trust.ts';
import { ec2Trust, onToken, otherIssuer, policy, provider, trust, trusted } from './policies.ts';

const { issuer } = trusted;
const SUB = `${issuer}:sub`;
const AUD = `${issuer}:aud`;
const SUBJECT = 'system:serviceaccount:shop:checkout';
const otherProvider = `arn:aws:iam::111122223333:oidc-provider/${otherIssuer}`;

type Case = readonly [name: string, document: string, expected: Readonly<Record<string, unknown>>];

const ALLOWED: readonly Case[] = [
  ['the documented shape', policy(trust()), { is: 'allowed', statement: 'statement 1' }],
  ['its Sid', policy(trust({ Sid: 'Checkout' })), { is: 'allowed', statement: 'Checkout' }],
  [
    'a single statement without a list',
    JSON.stringify({ Version: '2012-10-17', Statement: trust() }),
    { is: 'allowed' },
  ],
  ['beside another statement', policy(ec2Trust, trust()), { is: 'allowed', statement: 'statement 2' }],
  [
    'lists everywhere',
    policy(
      trust({
        Principal: { Federated: [otherProvider, provider] },
        Action: ['sts:TagSession', 'sts:AssumeRoleWithWebIdentity'],
        Condition: onToken(['x', SUBJECT], ['y', 'sts.amazonaws.com']),
      }),
    ),
    { is: 'allowed' },
  ],
  ['action in another case', policy(trust({ Action: 'STS:assumerolewithwebidentity' })), { is: 'allowed' }],
  ['action by wildcard', policy(trust({ Action: 'sts:AssumeRole*' })), { is: 'allowed' }],
  ['any action', policy(trust({ Action: '*' })), { is: 'allowed' }],
  [
    'NotAction of another',
    policy(trust({ Action: undefined, NotAction: 'sts:AssumeRole' })),
    { is: 'allowed' },
  ],
  ['no condition at all', policy(trust({ Condition: undefined })), { is: 'allowed' }],
  [
    'audience only',
    policy(trust({ Condition: { StringEquals: { [AUD]: 'sts.amazonaws.com' } } })),
    { is: 'allowed' },
  ],
  [
    'StringLike on the namespace',
    policy(trust({ Condition: { StringLike: { [SUB]: 'system:serviceaccount:shop:*' } } })),
    { is: 'allowed' },
  ],
  [
    'StringLike with a question mark',
    policy(trust({ Condition: { StringLike: { [SUB]: 'system:serviceaccount:shop:check??t' } } })),
    { is: 'allowed' },
  ],
  [
    'StringEqualsIgnoreCase',
    policy(trust({ Condition: { StringEqualsIgnoreCase: { [SUB]: SUBJECT.toUpperCase() } } })),
    { is: 'allowed' },
  ],
  [
    'ForAnyValue',
    policy(trust({ Condition: { 'ForAnyValue:StringEquals': { [AUD]: ['a', 'sts.amazonaws.com'] } } })),
    { is: 'allowed' },
  ],
  [
    'ForAllValues',
    policy(trust({ Condition: { 'ForAllValues:StringLike': { [SUB]: 'system:*' } } })),
    { is: 'allowed' },
  ],
  [
    'keys in another case',
    policy(trust({ Condition: { StringEquals: { [SUB.toUpperCase()]: SUBJECT } } })),
    { is: 'allowed' },
  ],
  [
    'IfExists on a key of others',
    policy(trust({ Condition: { StringEqualsIfExists: { 'sts:ExternalId': 'x' } } })),
    { is: 'allowed' },
  ],
  [
    'a Deny of another subject',
    policy(
      trust(),
      trust({ Effect: 'Deny', Condition: { StringEquals: { [SUB]: 'system:serviceaccount:shop:other' } } }),
    ),
    { is: 'allowed' },
  ],
  [
    'a Deny without secure transport',
    policy(trust(), {
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
    { is: 'allowed' },
  ],
];

const MISSES: readonly Case[] = [
  ['EC2 only', policy(ec2Trust), { is: 'no-statement' }],
  ['no statements', JSON.stringify({ Version: '2012-10-17', Statement: [] }), { is: 'no-statement' }],
  [
    'the account only',
    policy({
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'sts:AssumeRole',
    }),
    { is: 'no-statement' },
  ],
  [
    'another cluster',
    policy(
      trust({ Principal: { Federated: otherProvider }, Condition: onToken(SUBJECT, undefined, otherIssuer) }),
    ),
    { is: 'wrong-federated-principal', expected: provider, found: otherProvider },
  ],
  [
    'another account',
    policy(trust({ Principal: { Federated: provider.replace('111122223333', '999988887777') } })),
    { is: 'wrong-federated-principal', found: provider.replace('111122223333', '999988887777') },
  ],
  [
    'the issuer as URL',
    policy(trust({ Principal: { Federated: provider.replace('provider/', 'provider/https://') } })),
    { is: 'wrong-federated-principal' },
  ],
  [
    'the account as principal',
    policy(trust({ Principal: { AWS: '111122223333' } })),
    { is: 'wrong-federated-principal', found: '111122223333' },
  ],
  [
    'a pattern in the provider',
    policy(trust({ Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/*' } })),
    { is: 'wrong-federated-principal' },
  ],
  [
    'AssumeRole',
    policy(trust({ Action: 'sts:AssumeRole' })),
    { is: 'wrong-action', expected: 'sts:AssumeRoleWithWebIdentity', found: 'sts:AssumeRole' },
  ],
  [
    'SAML',
    policy(trust({ Action: ['sts:AssumeRoleWithSAML', 'sts:TagSession'] })),
    { is: 'wrong-action', found: 'sts:AssumeRoleWithSAML, sts:TagSession' },
  ],
  [
    'another name',
    policy(trust({ Condition: onToken('system:serviceaccount:shop:payments') })),
    { is: 'wrong-subject', expected: SUBJECT, found: 'system:serviceaccount:shop:payments' },
  ],
  [
    'another namespace',
    policy(trust({ Condition: onToken('system:serviceaccount:default:checkout') })),
    { is: 'wrong-subject', found: 'system:serviceaccount:default:checkout' },
  ],
  [
    'a subject in another case',
    policy(trust({ Condition: onToken('system:serviceaccount:shop:Checkout') })),
    { is: 'wrong-subject' },
  ],
  [
    'a subject without its prefix',
    policy(trust({ Condition: onToken('shop:checkout') })),
    { is: 'wrong-subject', found: 'shop:checkout' },
  ],
  [
    'StringLike on another namespace',
    policy(trust({ Condition: { StringLike: { [SUB]: 'system:serviceaccount:pay*:*' } } })),
    { is: 'wrong-subject', found: 'system:serviceaccount:pay*:*' },
  ],
  [
    'StringNotEquals',
    policy(trust({ Condition: { StringNotEquals: { [SUB]: SUBJECT } } })),
    { is: 'other-condition', found: `anything but ${SUBJECT}` },
  ],
  [
    'a wildcard in StringEquals',
    policy(trust({ Condition: onToken('system:serviceaccount:shop:*') })),
    { is: 'wildcard-in-string-equals', found: 'system:serviceaccount:shop:*' },
  ],
  [
    'a wildcard that would not match either',
    policy(trust({ Condition: onToken('system:serviceaccount:pay:*') })),
    { is: 'wrong-subject' },
  ],
  [
    'another audience',
    policy(trust({ Condition: onToken(SUBJECT, 'kubernetes') })),
    { is: 'wrong-audience', expected: 'sts.amazonaws.com', found: 'kubernetes' },
  ],
  [
    'keys of another issuer',
    policy(trust({ Condition: onToken(SUBJECT, undefined, otherIssuer) })),
    { is: 'condition-key-of-other-issuer', expected: SUB, found: `${otherIssuer}:sub` },
  ],
  [
    'keys with a scheme',
    policy(trust({ Condition: { StringEquals: { [`https://${SUB}`]: SUBJECT } } })),
    { is: 'condition-key-of-other-issuer', found: `https://${SUB}` },
  ],
  [
    'an external id',
    policy(trust({ Condition: { StringEquals: { 'sts:ExternalId': 'x' } } })),
    {
      is: 'other-condition',
      operator: 'StringEquals',
      key: 'sts:ExternalId',
      found: 'x',
      expected: 'nothing',
    },
  ],
  [
    'the nearest of several',
    policy(
      ec2Trust,
      trust({ Principal: { Federated: otherProvider } }),
      trust({ Sid: 'Near', Condition: onToken('system:serviceaccount:shop:cart') }),
    ),
    { is: 'wrong-subject', statement: 'Near' },
  ],
  [
    'an explicit deny',
    policy(trust(), trust({ Effect: 'Deny', Sid: 'Frozen' })),
    { is: 'explicit-deny', sid: 'Frozen' },
  ],
  [
    'a deny of all but others',
    policy(trust(), {
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      Condition: { StringNotLike: { [SUB]: 'system:serviceaccount:ops:*' } },
    }),
    { is: 'explicit-deny', sid: 'statement 2' },
  ],
  [
    'a deny by NotPrincipal',
    policy(trust(), { Effect: 'Deny', NotPrincipal: { Federated: otherProvider }, Action: '*' }),
    { is: 'explicit-deny' },
  ],
  ['no JSON', '{"Version":', { is: 'malformed' }],
  ['no statement element', '{"Version":"2012-10-17"}', { is: 'malformed', why: 'it has no Statement' }],
  [
    'no effect',
    policy({ Principal: '*', Action: '*' }),
    { is: 'malformed', why: 'statement 1 has no Effect of Allow or Deny' },
  ],
  [
    'a misspelt element',
    policy({ ...trust(), Conditions: {} }),
    { is: 'malformed', why: 'statement 1 has an unknown element Conditions' },
  ],
  [
    'a source address',
    policy(trust({ Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } })),
    { is: 'unknown', condition: 'IpAddress aws:SourceIp' },
  ],
  [
    'a deny by source address',
    policy(trust(), {
      Effect: 'Deny',
      Principal: '*',
      Action: '*',
      Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    }),
    { is: 'unknown', statement: 'statement 2' },
  ],
  [
    'an operator of the future',
    policy(trust({ Condition: { StringRhymes: { [SUB]: 'x' } } })),
    { is: 'unknown', condition: `StringRhymes ${SUB}` },
  ],
  [
    'the name of the session',
    policy(trust({ Condition: { StringEquals: { 'sts:RoleSessionName': 'x' } } })),
    { is: 'unknown' },
  ],
];

describe('explainTrust', () => {
  it.each(ALLOWED)('lets in: %s', (_, document, expected) => {
    expect(explainTrust(document, trusted)).toMatchObject(expected);
  });

  it.each(MISSES)('names the miss: %s', (_, document, expected) => {
    expect(explainTrust(document, trusted)).toMatchObject(expected);
  });
});

describe('correctTrust', () => {
  const mendable = MISSES.filter(
    ([, , { is }]) => !['explicit-deny', 'unknown', 'other-condition', 'malformed'].includes(String(is)),
  );
  const policyOf = (document: string) => {
    const correction = correctTrust(document, trusted);
    return correction.is === 'proven' ? correction.policy : '{}';
  };

  it.each(mendable)('adds exactly one statement and keeps the others: %s', (_, document) => {
    expect(JSON.parse(policyOf(document)).Statement).toEqual([
      ...[JSON.parse(document).Statement].flat(),
      trust(),
    ]);
  });

  it.each(MISSES.filter(miss => !mendable.includes(miss)))('leaves to a person: %s', (_, document) => {
    expect(correctTrust(document, trusted).is).toBe('by-hand');
  });

  it('keeps two clusters of one statement two', () => {
    const both = trust({
      Principal: { Federated: [provider, otherProvider] },
      Condition: {
        StringEquals: {
          [SUB]: 'system:serviceaccount:shop:cart',
          [`${otherIssuer}:sub`]: 'system:serviceaccount:shop:cart',
        },
      },
    });
    expect(JSON.parse(policyOf(policy(both))).Statement).toEqual([both, trust()]);
  });

  it('writes subject and audience where both stood under one key', () => {
    const muddled = trust({ Condition: { StringEquals: { [AUD]: SUBJECT } } });
    expect(explainTrust(policy(muddled), trusted)).toMatchObject({ is: 'wrong-audience', found: SUBJECT });
    expect(JSON.parse(policyOf(policy(muddled))).Statement).toEqual([muddled, trust()]);
  });

  it('gives no command for a policy that would become too long', () => {
    const names = Array.from({ length: 60 }, (_, at) => `system:serviceaccount:shop:service-${at}`);
    const correction = correctTrust(policy(trust({ Condition: onToken(names.slice(0, 34)) })), trusted);
    expect(correction).toEqual({
      is: 'by-hand',
      because: 'with one more statement it would be longer than 2048 characters',
    });
    expect(correctTrust(policy(trust({ Condition: onToken(names) })), trusted).is).toBe('proven');
  });

  it('shows the change line by line', () => {
    const before = policy(trust({ Condition: onToken('system:serviceaccount:shop:chekout') }));
    const correction = correctTrust(before, trusted);
    const lines = correction.is === 'proven' ? correction.diff.split('\n') : [];
    expect(lines.filter(line => line.startsWith('- '))).toEqual([]);
    expect(lines).toContain(`+           "${SUB}": "${SUBJECT}",`);
    expect(lines[0]).toBe('  …');
  });
});
