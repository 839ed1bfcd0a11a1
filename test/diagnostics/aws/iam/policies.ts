/** The service account that the trust policies of these tests are about. */
export const trusted = {
  partition: 'aws',
  account: '111122223333',
  issuer: 'oidc.eks.eu-west-1.amazonaws.com/id/AAAA1111BBBB2222',
  namespace: 'shop',
  serviceAccount: 'checkout',
  audience: 'sts.amazonaws.com',
} as const;

/** The issuer of another cluster. */
export const otherIssuer = 'oidc.eks.eu-west-1.amazonaws.com/id/CCCC3333DDDD4444';

const subject = 'system:serviceaccount:shop:checkout';

/** The provider of the cluster's issuer. */
export const provider = `arn:aws:iam::111122223333:oidc-provider/${trusted.issuer}`;

type Statement = Readonly<Record<string, unknown>>;

/** A document of statements, as GetRole and its like give it. */
export const policy = (...statements: readonly Statement[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });

/** The statement that is right, with changes. */
export const trust = (changes: Statement = {}): Statement => ({
  Effect: 'Allow',
  Principal: { Federated: provider },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: { [`${trusted.issuer}:sub`]: subject, [`${trusted.issuer}:aud`]: 'sts.amazonaws.com' },
  },
  ...changes,
});

/** A condition block on the token's subject and audience. */
export const onToken = (
  sub: unknown,
  aud: unknown = 'sts.amazonaws.com',
  issuer: string = trusted.issuer,
) => ({
  StringEquals: { [`${issuer}:sub`]: sub, [`${issuer}:aud`]: aud },
});

/** The statement that lets EC2 instances take on the role. */
export const ec2Trust: Statement = {
  Effect: 'Allow',
  Principal: { Service: 'ec2.amazonaws.com' },
  Action: 'sts:AssumeRole',
};
