import type { Grant } from '../../../security/policy-change/grant.ts';
import { statementOf } from '../../../security/policy-change/grant.ts';
import { GRANTED_ACTIONS, PULL_ACTIONS } from '../../images/pull-actions.ts';
import { type Correction, correctionOf } from '../iam/correction.ts';
import { explainAccess, type RoleAccess } from '../iam/explain-access.ts';
import { isObject, listOf } from '../iam/parse-policy.ts';

/** The statement that lets exactly this role pull, and the whole policy with it. */
export function statementAdded(
  roleArn: string,
  repositoryArn: string,
  policy: string | null,
): { readonly statement: string; readonly correction: Correction } {
  const grant: Grant = {
    sid: freeSid(policy),
    principal: { AWS: roleArn },
    actions: GRANTED_ACTIONS,
  };
  const correction = correctionOf(policy, {
    grant,
    admits: document => explainAccess(pullOf(roleArn, repositoryArn, document)).is === 'allowed',
    checked: 'no other role and no other account gains access, and none loses it',
  });
  return { statement: JSON.stringify(statementOf(grant)), correction };
}

/** A pull, asked of the repository's policy alone: the role's own policies are another check's question and count as allowing. */
export function pullOf(roleArn: string, resource: string, resourcePolicy: string | null): RoleAccess {
  return { roleArn, resource, actions: PULL_ACTIONS, identityPolicies: [EVERYTHING], resourcePolicy };
}

const EVERYTHING = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
});

/** Statement ids must be unique in a policy. */
function freeSid(policy: string | null): string {
  const today = parsed(policy ?? '{}');
  const statements = isObject(today) ? listOf(today.Statement) : [];
  const taken = statements.map(one => (isObject(one) ? one.Sid : undefined));
  const names = ['AllowPull', ...Array.from({ length: 50 }, (_, index) => `AllowPull${index + 2}`)];
  return names.find(name => !taken.includes(name)) ?? 'AllowPullToo';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
