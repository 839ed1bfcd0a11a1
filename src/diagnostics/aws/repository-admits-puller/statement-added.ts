import { GRANTED_ACTIONS } from '../../images/pull-actions.ts';
import { isObject, listOf } from '../iam/parse-policy.ts';

/** The statement that lets a role pull, and the whole policy with it; the policy is empty when today's cannot be read. */
export function statementAdded(
  roleArn: string,
  policy: string | null,
): { readonly statement: string; readonly policy: string } {
  const added = { Sid: 'AllowPull', Effect: 'Allow', Principal: { AWS: roleArn }, Action: GRANTED_ACTIONS };
  const statement = JSON.stringify(added);
  if (policy === null)
    return { statement, policy: JSON.stringify({ Version: '2012-10-17', Statement: [added] }) };
  const today = parsed(policy);
  if (!isObject(today)) return { statement, policy: '' };
  const statements = [...listOf(today.Statement)];
  const sids = statements.map(one => (isObject(one) ? one.Sid : undefined));
  const own = { ...added, Sid: freeSid(sids) };
  return {
    statement: JSON.stringify(own),
    policy: JSON.stringify({ ...today, Statement: [...statements, own] }),
  };
}

/** Statement ids must be unique in a policy. */
function freeSid(taken: readonly unknown[]): string {
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
