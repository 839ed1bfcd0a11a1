import { judgePolicy, type PolicyVerdict } from './judge-policy.ts';
import type { Policy } from './policy.ts';
import type { AccessRequest } from './request.ts';
import { every, some, type Tri } from './verdicts.ts';

/** What a policy is attached to decides what it can do: grant, or only limit. */
export type PolicyRole = 'identity' | 'resource' | 'boundary' | 'organisation' | 'session' | 'endpoint';

/** A policy with its place. */
export interface AttachedPolicy {
  readonly name: string;
  readonly role: PolicyRole;
  readonly policy: Policy;
}

/** What one attached policy said. */
export interface AttachedVerdict extends PolicyVerdict {
  readonly name: string;
  readonly role: PolicyRole;
}

/** The answer to a request, with what every policy said. */
export interface Evaluation {
  readonly decision: 'allowed' | 'explicit-deny' | 'implicit-deny' | 'unknown';
  /** The policy that denied, or the kinds of policies that allow nothing. */
  readonly because: readonly string[];
  readonly verdicts: readonly AttachedVerdict[];
}

const LIMITS: readonly PolicyRole[] = ['organisation', 'boundary', 'session', 'endpoint'];

/**
 * Answers a request from all policies that apply to it. Kinds that are not given are taken not to exist.
 * Within an account an identity policy or a resource policy that names the caller itself is enough; a resource
 * policy that names the account hands the decision to identity policies; across accounts both must allow.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html
 */
export function evaluate(
  request: AccessRequest,
  policies: readonly AttachedPolicy[],
  resourceAccount?: string,
): Evaluation {
  const verdicts = policies.map(({ name, role, policy }) => ({
    name,
    role,
    ...judgePolicy(policy, request),
  }));
  const denied = verdicts.find(verdict => verdict.says === 'deny');
  if (denied) return { decision: 'explicit-deny', because: [denied.name], verdicts };
  const limits = LIMITS.filter(role => verdicts.some(verdict => verdict.role === role));
  const granted = grant(request, verdicts, resourceAccount);
  const answers = [granted, ...limits.map(role => allowedBy(verdicts, role))];
  const answer = every([...answers, ...doubtfulDenials(verdicts)]);
  const silent = limits.filter(role => allowedBy(verdicts, role) !== 'yes');
  const because = [...(granted === 'yes' ? [] : ['identity or resource']), ...silent];
  return {
    decision: answer === 'yes' ? 'allowed' : answer === 'no' ? 'implicit-deny' : 'unknown',
    because,
    verdicts,
  };
}

function grant(
  { caller }: AccessRequest,
  verdicts: readonly AttachedVerdict[],
  resourceAccount?: string,
): Tri {
  const identity = allowedBy(verdicts, 'identity');
  const resource = allowedBy(verdicts, 'resource');
  const account = 'account' in caller ? caller.account : undefined;
  if (account === undefined) return resource;
  if (resourceAccount !== undefined && resourceAccount !== account) return every([identity, resource]);
  const direct = verdicts.some(
    verdict => verdict.role === 'resource' && verdict.says === 'allow' && verdict.by?.naming === 'itself',
  );
  return some([identity, direct ? 'yes' : resource === 'unknown' ? 'unknown' : 'no']);
}

/** Whether one policy of a kind allows; organisations would ask each level in turn, which is the reader's business. */
function allowedBy(verdicts: readonly AttachedVerdict[], role: PolicyRole): Tri {
  const readings = verdicts.filter(verdict => verdict.role === role).flatMap(verdict => verdict.readings);
  return some(readings.filter(({ statement }) => statement.effect === 'Allow').map(({ applies }) => applies));
}

const doubtfulDenials = (verdicts: readonly AttachedVerdict[]): readonly Tri[] =>
  verdicts.some(verdict => verdict.says === 'unknown' && verdict.by?.statement.effect === 'Deny')
    ? ['unknown']
    : [];
