import * as fc from 'fast-check';
import type { Asking } from './iam-oracle.ts';

const ACCOUNT = '111122223333';
const ISSUERS = ['AAAA1111', 'BBBB2222', 'CCCC3333'].map(id => `oidc.eks.eu-west-1.amazonaws.com/id/${id}`);
const [OWN = '', OTHER = ''] = ISSUERS;

/** Whom the generated policies are to let in. */
export const WANTED = {
  partition: 'aws',
  account: ACCOUNT,
  issuer: OWN,
  namespace: 'shop',
  serviceAccount: 'checkout',
  audience: 'sts.amazonaws.com',
} as const;

const SUBJECTS = [
  'shop:checkout',
  'shop:cart',
  'pay:checkout',
  'pay:cart',
  'kube-system:default',
  'new:new',
].map(name => `system:serviceaccount:${name}`);
const AUDIENCES = ['sts.amazonaws.com', 'kubernetes', ...SUBJECTS.slice(0, 2)];
const providerOf = (issuer: string, account = ACCOUNT) => `arn:aws:iam::${account}:oidc-provider/${issuer}`;
const CLUSTERS = ['prod', 'test'].map(name => `arn:aws:eks:eu-west-1:${ACCOUNT}:cluster/${name}`);
const PROFILES = ['prod/web/1a', 'prod/jobs/2b', 'test/web/3c'].map(
  name => `arn:aws:eks:eu-west-1:${ACCOUNT}:fargateprofile/${name}`,
);

const tokens: readonly Asking[] = ISSUERS.flatMap(issuer =>
  SUBJECTS.flatMap(sub =>
    AUDIENCES.map(aud => ({
      principal: { type: 'Federated', name: providerOf(issuer) } as const,
      action: 'sts:AssumeRoleWithWebIdentity',
      keys: { [`${issuer}:sub`]: sub, [`${issuer}:aud`]: aud, 'aws:SecureTransport': 'true' },
    })),
  ),
);
const podIdentities: readonly Asking[] = CLUSTERS.flatMap(cluster =>
  SUBJECTS.flatMap(subject => {
    const [, , namespace = '', account = ''] = subject.split(':');
    const keys = {
      'aws:RequestTag/eks-cluster-arn': cluster,
      'aws:RequestTag/kubernetes-namespace': namespace,
      'aws:RequestTag/kubernetes-service-account': account,
    };
    const principal = { type: 'Service', name: 'pods.eks.amazonaws.com' } as const;
    return ['sts:AssumeRole', 'sts:TagSession'].map(action => ({ principal, action, keys }));
  }),
);
const fargates: readonly Asking[] = PROFILES.map(arn => ({
  principal: { type: 'Service', name: 'eks-fargate-pods.amazonaws.com' },
  action: 'sts:AssumeRole',
  keys: { 'aws:SourceArn': arn, 'aws:SourceAccount': ACCOUNT },
}));
const services: readonly Asking[] = ['ec2.amazonaws.com', 'eks.amazonaws.com', 'lambda.amazonaws.com'].map(
  name => ({
    principal: { type: 'Service', name },
    action: 'sts:AssumeRole',
    keys: {},
  }),
);
const strangers: readonly Asking[] = [ACCOUNT, '999988887777'].map(account => ({
  principal: { type: 'AWS', name: `arn:aws:iam::${account}:role/somebody` },
  action: 'sts:AssumeRole',
  keys: {},
}));

/** Everybody who could ask for the role. */
export const EVERYBODY: readonly Asking[] = [
  ...tokens,
  ...podIdentities,
  ...fargates,
  ...services,
  ...strangers,
];

/** The EKS Pod Identity of the wanted service account, and a Fargate profile of its cluster. */
export const WANTED_TAGS = { ...podIdentities[0]?.keys };
/** A Fargate profile of the cluster. */
export const WANTED_PROFILE = PROFILES[0] ?? '';

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const oneOrMore = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 }));

const subjectPattern = one(
  ...SUBJECTS,
  'system:serviceaccount:shop:*',
  'system:serviceaccount:*:checkout',
  '*',
  'system:serviceaccount:shop:check???',
);
const key = one(
  ...[OWN, OTHER].flatMap(issuer => ['sub', 'aud'].map(claim => `${issuer}:${claim}`)),
  'aws:RequestTag/kubernetes-namespace',
  'aws:SourceArn',
);
const value = fc.oneof(
  subjectPattern,
  one(...AUDIENCES, 'shop', 'pay', `${PROFILES[0]?.slice(0, -6)}*`, 'true'),
);
const operator = one(
  ...['StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike', 'StringEqualsIfExists'],
  ...['StringEqualsIgnoreCase', 'ForAnyValue:StringEquals', 'ForAllValues:StringLike', 'Null'],
);
const condition = fc.dictionary(operator, fc.dictionary(key, oneOrMore(value), { minKeys: 1, maxKeys: 3 }), {
  maxKeys: 2,
});
const onToken = fc.record({
  StringEquals: fc.dictionary(
    one(`${OWN}:sub`, `${OWN}:aud`, `${OTHER}:sub`, `${OTHER}:aud`),
    oneOrMore(value),
    { maxKeys: 4 },
  ),
});
const principal = fc.oneof(
  fc.record({
    Federated: oneOrMore(one(...ISSUERS.map(issuer => providerOf(issuer)), providerOf(OWN, '999988887777'))),
  }),
  fc.record({
    Service: oneOrMore(
      one(...[...services, ...fargates, ...podIdentities].map(asking => asking.principal.name)),
    ),
  }),
  one<unknown>('*', { AWS: '*' }, { AWS: `arn:aws:iam::${ACCOUNT}:role/somebody` }),
);
const action = oneOrMore(
  one('sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole', 'sts:TagSession', 'sts:*', 'sts:AssumeRole*', '*'),
);

/** A statement of a trust policy, sensible or not. */
export const statements = fc.record(
  {
    Effect: one('Allow', 'Allow', 'Allow', 'Deny'),
    Principal: principal,
    Action: action,
    Condition: fc.oneof(onToken, condition),
  },
  { requiredKeys: ['Effect', 'Principal', 'Action'] },
);

/** A trust policy, sensible or not. */
export const documents = fc
  .array(statements, { minLength: 1, maxLength: 4 })
  .map(Statement => JSON.stringify({ Version: '2012-10-17', Statement }));
