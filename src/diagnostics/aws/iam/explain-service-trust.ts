import type { Grant } from '../../../security/policy-change/grant.ts';
import { doubtOf, statementName } from './explain-trust.ts';
import { judgePolicy, type Miss, type StatementReading } from './judge-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { type Context, contextOf } from './request.ts';
import { readOperator } from './test-condition.ts';

/** An AWS service that takes on a role, with what it does so with. */
export interface TrustedService {
  /** `pods.eks.amazonaws.com`. */
  readonly service: string;
  /** All of them must be allowed. */
  readonly actions: readonly string[];
  /** What the request carries; `null` for a key that it surely lacks. Other keys are unknown. */
  readonly context: Readonly<Record<string, string | readonly string[] | null>>;
  /** What holds a fresh statement to exactly who is meant; absent where the service itself is all there is to name. */
  readonly condition?: Grant['condition'];
}

/** Whether a role's trust policy lets a service in, and the nearest miss when it does not. */
export type ServiceTrustExplanation =
  | { readonly is: 'allowed' }
  | { readonly is: 'no-statement' }
  | {
      readonly is: 'wrong-service';
      readonly statement: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly is: 'missing-action';
      readonly statement: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly is: 'wrong-condition';
      readonly statement: string;
      readonly operator: string;
      readonly key: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly is: 'explicit-deny'; readonly sid: string }
  | { readonly is: 'malformed'; readonly why: string }
  | { readonly is: 'unknown'; readonly statement: string; readonly condition: string };

/** By which tags EKS Pod Identity says for whom it comes. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html */
const WHO_TAGS = ['eks-cluster-arn', 'kubernetes-namespace', 'kubernetes-service-account'].map(
  tag => `aws:RequestTag/${tag}`,
);

/** EKS Pod Identity for one service account, as the tags of its request say. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html */
export function podIdentityService(context: TrustedService['context'] = {}): TrustedService {
  const tags = WHO_TAGS.flatMap(key => {
    const value = context[key];
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return {
    service: 'pods.eks.amazonaws.com',
    actions: ['sts:AssumeRole', 'sts:TagSession'],
    context,
    ...(tags.length > 0 && { condition: { StringEquals: Object.fromEntries(tags) } }),
  };
}

/** Fargate's pod execution role. Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html */
export function fargatePodsService(profileArn: string): TrustedService {
  const [, , , , account = ''] = profileArn.split(':');
  const [, pattern = profileArn] = /^(.{1,400}:fargateprofile\/[^/]{1,100}\/)/.exec(profileArn) ?? [];
  return {
    service: 'eks-fargate-pods.amazonaws.com',
    actions: ['sts:AssumeRole'],
    context: { 'aws:SourceArn': profileArn, 'aws:SourceAccount': account },
    condition: { ArnLike: { 'aws:SourceArn': `${pattern}*` } },
  };
}

/** The cluster's own role. Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html */
export const eksClusterService: TrustedService = {
  service: 'eks.amazonaws.com',
  actions: ['sts:AssumeRole'],
  context: {},
};

/** The role of nodes. Source: https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html */
export const ec2NodeService: TrustedService = {
  service: 'ec2.amazonaws.com',
  actions: ['sts:AssumeRole'],
  context: {},
};

/** Evaluates a role's trust policy for a service: each action in turn, the first that is refused explains. */
export function explainServiceTrust(
  trustPolicyJson: string,
  trusted: TrustedService,
): ServiceTrustExplanation {
  const reading = parsePolicy(trustPolicyJson);
  if (reading.is === 'malformed') return reading;
  const context = contextOf({ 'aws:PrincipalIsAWSService': 'true', ...trusted.context });
  const answers = trusted.actions.map(action =>
    explainAction(reading.policy, action, trusted.service, context),
  );
  const certain = answers.find(answer => answer.is !== 'allowed' && answer.is !== 'unknown');
  return certain ?? answers.find(answer => answer.is === 'unknown') ?? { is: 'allowed' };
}

function explainAction(
  policy: Policy,
  action: string,
  service: string,
  context: Context,
): ServiceTrustExplanation {
  const { says, by, readings } = judgePolicy(policy, { caller: { is: 'service', service }, action, context });
  if (says === 'allow') return { is: 'allowed' };
  if (says === 'deny' && by) return { is: 'explicit-deny', sid: statementName(by) };
  if (says === 'unknown' && by)
    return { is: 'unknown', statement: statementName(by), condition: doubtOf(by) };
  const nearest = nearestForService(readings);
  return nearest ? explainMiss(nearest, action, service) : { is: 'no-statement' };
}

const WEIGHTS = { principal: 30, action: 10, resource: 1, condition: 5 } as const;
const misses = (reading: StatementReading): readonly Miss[] =>
  reading.misses.filter(miss => miss.answer === 'no');
const weight = (reading: StatementReading): number =>
  misses(reading).reduce((sum, miss) => sum + WEIGHTS[miss.element], 0);

/** The statement about services that misses least. */
const nearestForService = (readings: readonly StatementReading[]): StatementReading | undefined =>
  readings
    .filter(
      ({ statement }) =>
        statement.effect === 'Allow' && statement.principals?.some(({ type }) => type === 'Service'),
    )
    .toSorted((one, other) => weight(one) - weight(other))[0];

function explainMiss(reading: StatementReading, action: string, service: string): ServiceTrustExplanation {
  const statement = statementName(reading);
  const [miss] = misses(reading).toSorted((one, other) => WEIGHTS[other.element] - WEIGHTS[one.element]);
  const excepts = miss?.test ? readOperator(miss.test.operator).negated : miss?.excepts;
  const found = (excepts ? 'anything but ' : '') + (miss?.wanted.join(', ') ?? '');
  if (miss?.element === 'principal') return { is: 'wrong-service', statement, expected: service, found };
  if (miss?.element === 'action') return { is: 'missing-action', statement, expected: action, found };
  if (miss?.test === undefined) return { is: 'no-statement' };
  const { operator, key } = miss.test;
  const expected = miss.found?.join(', ') || 'nothing';
  return {
    is: 'wrong-condition',
    statement,
    operator,
    key,
    expected,
    found,
  };
}
