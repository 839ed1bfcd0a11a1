import type { PrincipalList } from './policy.ts';
import type { Caller } from './request.ts';
import type { Tri } from './verdicts.ts';

/** How a principal element names the caller: itself, or only the account that may then let it in by identity policies. */
export type Naming = 'itself' | 'account' | 'none';

/**
 * How a list of principals names the caller. Patterns inside ARNs match nobody, by design of IAM.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function namingOf(principals: PrincipalList, caller: Caller): Naming {
  const namings = principals.map(principal => naming(principal.type, principal.value, caller));
  return namings.includes('itself') ? 'itself' : namings.includes('account') ? 'account' : 'none';
}

/**
 * Whether a `NotPrincipal` element leaves the statement in force for the caller. For a session, IAM wants the session
 * itself listed beside its role and account; what it does when only those are listed is not guessed here.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function appliesDespite(excepted: PrincipalList, caller: Caller): Tri {
  const naming = namingOf(excepted, caller);
  if (naming === 'none') return 'yes';
  if (caller.is !== 'role') return naming === 'itself' ? 'no' : 'unknown';
  return excepted.some(({ value }) => value === '*' || value === caller.sessionArn) ? 'no' : 'unknown';
}

function naming(type: string, value: string, caller: Caller): Naming {
  if (value === '*' && (type === '*' || type === 'AWS')) return 'itself';
  if (caller.is === 'federated') return type === 'Federated' && value === caller.provider ? 'itself' : 'none';
  if (caller.is === 'service')
    return type === 'Service' && sameService(value, caller.service) ? 'itself' : 'none';
  if (type !== 'AWS') return 'none';
  if (value === caller.account || rootAccount(value) === caller.account) return 'account';
  if (caller.is === 'user') return value === caller.arn ? 'itself' : 'none';
  return value === caller.sessionArn || namesRole(value, caller.roleArn) ? 'itself' : 'none';
}

/** China writes some services with `.cn` at the end; elsewhere IAM refuses such names. */
const sameService = (one: string, other: string): boolean =>
  one.replace(/\.cn$/, '').toLowerCase() === other.replace(/\.cn$/, '').toLowerCase();

/** The account of `arn:aws:iam::ACCOUNT:root`. */
const rootAccount = (arn: string): string | undefined =>
  /^arn:[a-z-]{1,20}:iam::([0-9]{12}):root$/.exec(arn)?.[1];

function namesRole(value: string, roleArn: string): boolean {
  const [one, other] = [roleParts(value), roleParts(roleArn)];
  return one !== undefined && other !== undefined && one.account === other.account && one.name === other.name;
}

function roleParts(arn: string) {
  const match = /^arn:[a-z-]{1,20}:iam::([0-9]{12}):role\/(?:[^*?]{0,512}\/)?([^/*?]{1,64})$/.exec(arn);
  return match === null ? undefined : { account: match[1], name: match[2] };
}
