import { recordAt, recordsAt, textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result, refused } from '../call.ts';
import { firstWith, iamList, without } from '../lookup.ts';
import { pageOf } from '../pages.ts';

const WORLD_ONLY = ['RolePolicyList', 'AttachedManagedPolicies'];

/** The operations of IAM about roles and instance profiles. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html */
export const ROLE_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetRole: call => withRole(call, role => answered({ Role: wireRole(role) })),
  ListRoles: call => listed(call, 'Roles', rolesUnder(call).map(wireRole)),
  ListAttachedRolePolicies: call =>
    withRole(call, role => listed(call, 'AttachedPolicies', recordsAt(role, 'AttachedManagedPolicies'))),
  ListRolePolicies: call =>
    withRole(call, role =>
      listed(
        call,
        'PolicyNames',
        recordsAt(role, 'RolePolicyList').map(one => textAt(one, 'PolicyName')),
      ),
    ),
  GetRolePolicy: call => withRole(call, role => rolePolicy(call, role)),
  GetInstanceProfile: call => {
    const name = textAt(call.params, 'InstanceProfileName');
    const profile = firstWith(iamList(call, 'InstanceProfiles'), 'InstanceProfileName', name);
    if (profile === undefined) return noSuchEntity(`Instance Profile ${name} cannot be found.`);
    return answered({ InstanceProfile: wireProfile(call, profile) });
  },
  ListInstanceProfilesForRole: call =>
    withRole(call, role => {
      const holds = (profile: Resource) =>
        recordsAt(profile, 'Roles').some(one => textAt(one, 'RoleName') === textAt(role, 'RoleName'));
      const profiles = iamList(call, 'InstanceProfiles').filter(holds);
      return listed(
        call,
        'InstanceProfiles',
        profiles.map(profile => wireProfile(call, profile)),
      );
    }),
};

/** Answers for the role that a call names, or that it does not exist. */
function withRole(call: Call, answer: (role: Resource) => Result): Result {
  const name = textAt(call.params, 'RoleName');
  const role = firstWith(iamList(call, 'Roles'), 'RoleName', name);
  return role === undefined ? noSuchEntity(`The role with name ${name} cannot be found.`) : answer(role);
}

/** IAM's answer about anything that does not exist. */
export function noSuchEntity(message: string): Result {
  return refused('NoSuchEntity', message, 404);
}

/** A page of an IAM list. */
export function listed(call: Call, member: string, items: readonly unknown[]): Result {
  const { params, pageSize } = call;
  const page = pageOf(
    items,
    textAt(params, 'Marker'),
    Number(textAt(params, 'MaxItems')),
    Math.min(pageSize, 1000),
  );
  if (page === undefined) return refused('ValidationError', 'Invalid Marker.');
  const more = page.next === undefined ? { IsTruncated: false } : { IsTruncated: true, Marker: page.next };
  return answered({ [member]: page.items, ...more });
}

/** A policy document as IAM sends it: URL-encoded JSON. */
export function encoded(document: unknown): string {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return encodeURIComponent(text);
}

function rolesUnder(call: Call): readonly Resource[] {
  const prefix = textAt(call.params, 'PathPrefix') || '/';
  return iamList(call, 'Roles').filter(role => (textAt(role, 'Path') || '/').startsWith(prefix));
}

function rolePolicy(call: Call, role: Resource): Result {
  const name = textAt(call.params, 'PolicyName');
  const policy = firstWith(recordsAt(role, 'RolePolicyList'), 'PolicyName', name);
  if (policy === undefined) return noSuchEntity(`The role policy with name ${name} cannot be found.`);
  const RoleName = textAt(role, 'RoleName');
  return answered({ RoleName, PolicyName: name, PolicyDocument: encoded(policy.PolicyDocument) });
}

function wireRole(role: Resource): Resource {
  const document = encoded(role.AssumeRolePolicyDocument ?? {});
  return { ...without(role, ...WORLD_ONLY), AssumeRolePolicyDocument: document };
}

function wireProfile(call: Call, profile: Resource): Resource {
  const roles = recordsAt(profile, 'Roles').map(named => {
    const role = firstWith(iamList(call, 'Roles'), 'RoleName', textAt(named, 'RoleName'));
    return role === undefined ? recordAt(named) : wireRole(role);
  });
  return { ...profile, Roles: roles };
}
