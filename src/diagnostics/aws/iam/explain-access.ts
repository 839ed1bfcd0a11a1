import { doubtOf, statementName } from './explain-trust.ts';
import { judgePolicy, type PolicyVerdict } from './judge-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policy } from './policy.ts';
import { type Context, contextOf } from './request.ts';

/** The two sides of an access: policies of the role, and the policy of the resource. */
export type Side = 'identity' | 'resource';

/** A role that wants to act on a resource, perhaps of another account. */
export interface RoleAccess {
  /** Of the role itself, never of its instance profile or of a session. */
  readonly roleArn: string;
  readonly resource: string;
  readonly actions: readonly string[];
  /** Documents of all identity policies of the role, as JSON. */
  readonly identityPolicies: readonly string[];
  /** The document of the resource's policy as JSON; `null` when it has none. */
  readonly resourcePolicy: string | null;
  /** Whether the resource's policy takes a Resource element; those of ECR repositories do without. */
  readonly namesResource?: boolean;
  readonly context?: Readonly<Record<string, string | readonly string[] | null>>;
}

/** Whether a role may act, and which side stands in the way. */
export type AccessExplanation =
  | { readonly is: 'allowed' }
  | { readonly is: 'explicit-deny'; readonly side: Side; readonly sid: string; readonly action: string }
  | { readonly is: 'not-allowed'; readonly lacking: readonly [Lack, ...Lack[]] }
  | { readonly is: 'malformed'; readonly side: Side; readonly why: string }
  | { readonly is: 'unknown'; readonly side: Side; readonly statement: string; readonly condition: string };

/** What one side lacks, and the smallest statement that adds it. */
export interface Lack {
  readonly side: Side;
  readonly actions: readonly string[];
  /** Principals that the resource's policy names for these actions instead, such as an instance profile or a session. */
  readonly foundPrincipals: readonly string[];
  /** As pretty JSON. */
  readonly statement: string;
}

/** What each side says to one action. */
interface Answer {
  readonly action: string;
  readonly identity: PolicyVerdict;
  readonly resource: PolicyVerdict;
}

/**
 * Judges both sides of an access. Across accounts both must allow; within one account either is enough, save that a
 * resource policy which names only the account leaves the decision to the identity policies.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html
 */
export function explainAccess(access: RoleAccess): AccessExplanation {
  const identity = readAll(access.identityPolicies);
  const resource = readAll(access.resourcePolicy === null ? [] : [access.resourcePolicy]);
  if (identity.is === 'malformed') return { is: 'malformed', side: 'identity', why: identity.why };
  if (resource.is === 'malformed') return { is: 'malformed', side: 'resource', why: resource.why };
  const context = contextOf(access.context ?? {});
  const answers = access.actions.map(action => ({
    action,
    identity: judge(access, identity.policies, action, context),
    resource: judge(access, resource.policies, action, context),
  }));
  return denied(answers) ?? doubtful(answers, access) ?? lackingSides(answers, access);
}

function readAll(documents: readonly string[]) {
  const readings = documents.map(parsePolicy);
  const malformed = readings.find(reading => reading.is === 'malformed');
  if (malformed) return malformed;
  return {
    is: 'policies',
    policies: readings.flatMap(reading => (reading.is === 'policy' ? [reading.policy] : [])),
  } as const;
}

/** What several documents of one side say together: a deny wins over doubt about one, and that over an allow. */
function judge(
  access: RoleAccess,
  policies: readonly Policy[],
  action: string,
  context: Context,
): PolicyVerdict {
  const { roleArn, resource } = access;
  const caller = { is: 'role', roleArn, account: accountOf(roleArn) } as const;
  const verdicts = policies.map(policy => judgePolicy(policy, { caller, action, resource, context }));
  const first = (says: PolicyVerdict['says'], effect: 'Allow' | 'Deny') =>
    verdicts.find(verdict => verdict.says === says && verdict.by?.statement.effect === effect);
  const decisive =
    first('deny', 'Deny') ?? first('unknown', 'Deny') ?? first('allow', 'Allow') ?? first('unknown', 'Allow');
  return { ...(decisive ?? { says: 'nothing' }), readings: verdicts.flatMap(verdict => verdict.readings) };
}

const accountOf = (arn: string): string => arn.split(':')[4] ?? '';
const isCross = ({ roleArn, resource }: RoleAccess): boolean => accountOf(roleArn) !== accountOf(resource);

function denied(answers: readonly Answer[]): AccessExplanation | undefined {
  for (const { action, identity, resource } of answers)
    for (const [side, verdict] of [
      ['identity', identity],
      ['resource', resource],
    ] as const)
      if (verdict.says === 'deny' && verdict.by)
        return { is: 'explicit-deny', side, sid: statementName(verdict.by), action };
  return undefined;
}

/** Doubt counts where the answer hangs on it: on a Deny always, on an Allow when nothing else is enough. */
function doubtful(answers: readonly Answer[], access: RoleAccess): AccessExplanation | undefined {
  for (const answer of answers)
    for (const side of ['identity', 'resource'] as const) {
      const { says, by } = answer[side];
      if (says !== 'unknown' || by === undefined) continue;
      if (by.statement.effect === 'Allow' && !needs(answer, access).includes(side)) continue;
      return { is: 'unknown', side, statement: statementName(by), condition: doubtOf(by) };
    }
  return undefined;
}

/** The sides that do not allow an action although it needs them. */
function needs({ identity, resource }: Answer, access: RoleAccess): readonly Side[] {
  const allows = identity.says === 'allow';
  const admits = resource.says === 'allow';
  if (isCross(access))
    return [...(allows ? [] : (['identity'] as const)), ...(admits ? [] : (['resource'] as const))];
  if (allows || (admits && resource.by?.naming === 'itself')) return [];
  return resource.says === 'unknown' ? ['identity', 'resource'] : ['identity'];
}

function lackingSides(answers: readonly Answer[], access: RoleAccess): AccessExplanation {
  const lacks = (['identity', 'resource'] as const).flatMap(side => {
    const lacking = answers.filter(answer => needs(answer, access).includes(side));
    return lacking.length === 0 ? [] : [lackOf(side, lacking, access)];
  });
  const [first, ...others] = lacks;
  return first ? { is: 'not-allowed', lacking: [first, ...others] } : { is: 'allowed' };
}

function lackOf(side: Side, answers: readonly Answer[], access: RoleAccess): Lack {
  const actions = answers.map(answer => answer.action);
  const others = answers.flatMap(({ resource }) => resource.readings.flatMap(({ misses }) => misses));
  const named = others.flatMap(miss => (miss.element === 'principal' ? miss.wanted : []));
  const statement = {
    Effect: 'Allow',
    ...(side === 'resource' && { Principal: { AWS: access.roleArn } }),
    Action: actions.length === 1 ? actions[0] : actions,
    ...((side === 'identity' || access.namesResource === true) && { Resource: access.resource }),
  };
  const foundPrincipals = side === 'resource' ? [...new Set(named)] : [];
  return { side, actions, foundPrincipals, statement: JSON.stringify(statement, null, 2) };
}
