import { changeIam, remove, upsert, where } from '../../builders/change.ts';
import {
  attachment,
  instanceProfile,
  managedPolicy,
  oidcProvider,
  role,
  trustForService,
} from '../../builders/iam.ts';
import { recordsAt, textAt, textsAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AwsCall, type AwsVerb, documentFlag, needed, noSuch, optional, several } from './call.ts';

/** Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/service-linked-roles-spot-instance-requests.html */
const LINKED_ROLES: Readonly<Record<string, string>> = {
  'spot.amazonaws.com': 'AWSServiceRoleForEC2Spot',
};

/** What the AWS CLI changes about roles. */
export const IAM_ROLE_VERBS: Readonly<Record<string, AwsVerb>> = {
  'iam create-role': call => {
    const name = needed(call, 'role-name');
    if (listOf(call, 'Roles').some(one => textAt(one, 'RoleName') === name)) {
      throw new CommandFailed(
        `An error occurred (EntityAlreadyExists): Role with name ${name} already exists.`,
      );
    }
    const boundary = optional(call, 'permissions-boundary');
    const made = role({
      account: call.account,
      name,
      path: optional(call, 'path') || '/',
      trust: documentFlag(call, 'assume-role-policy-document'),
      ...(boundary === '' ? {} : { boundaryArn: boundary }),
    });
    const ran = onList(call, 'Roles', upsert('RoleName', made));
    return { ...ran, output: JSON.stringify({ Role: { Arn: made.Arn } }) };
  },
  'iam update-assume-role-policy': call => {
    const trust = documentFlag(call, 'policy-document');
    return onRole(call, one => ({ ...one, AssumeRolePolicyDocument: trust }));
  },
  'iam attach-role-policy': call => {
    const arn = needed(call, 'policy-arn');
    return onRole(call, one =>
      withList(one, 'AttachedManagedPolicies', upsert('PolicyArn', attachment(arn))),
    );
  },
  'iam detach-role-policy': call => {
    const arn = needed(call, 'policy-arn');
    return onRole(call, one => withList(one, 'AttachedManagedPolicies', remove('PolicyArn', arn)));
  },
  'iam put-role-policy': call => {
    const PolicyName = needed(call, 'policy-name');
    const PolicyDocument = documentFlag(call, 'policy-document');
    return onRole(call, one =>
      withList(one, 'RolePolicyList', upsert('PolicyName', { PolicyName, PolicyDocument })),
    );
  },
  'iam create-service-linked-role': call => {
    const service = needed(call, 'aws-service-name');
    const name = LINKED_ROLES[service];
    if (name === undefined) return noSuch(`The service ${service}`);
    const made = role({
      account: call.account,
      name,
      path: `/aws-service-role/${service}/`,
      trust: trustForService(service),
    });
    return onList(call, 'Roles', upsert('RoleName', made));
  },
  'iam delete-role-policy': call => {
    const name = needed(call, 'policy-name');
    return onRole(call, one => withList(one, 'RolePolicyList', remove('PolicyName', name)));
  },
  'iam put-role-permissions-boundary': call => {
    const PermissionsBoundaryArn = needed(call, 'permissions-boundary');
    const PermissionsBoundary = { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn };
    return onRole(call, one => ({ ...one, PermissionsBoundary }));
  },
  'iam delete-role-permissions-boundary': call =>
    onRole(call, ({ PermissionsBoundary: _gone, ...rest }) => rest),
};

/** What the AWS CLI changes about policies, instance profiles and identity providers. */
export const IAM_OTHER_VERBS: Readonly<Record<string, AwsVerb>> = {
  'iam create-policy': call => {
    const name = needed(call, 'policy-name');
    const made = managedPolicy({
      account: call.account,
      name,
      document: documentFlag(call, 'policy-document'),
    });
    const ran = onList(call, 'Policies', upsert('Arn', made));
    return { ...ran, output: JSON.stringify({ Policy: { Arn: made.Arn } }) };
  },
  'iam create-policy-version': call => {
    const document = documentFlag(call, 'policy-document');
    return onPolicy(call, one => withVersion(one, document, call.args.flags['set-as-default'] !== undefined));
  },
  'iam create-instance-profile': call => {
    const name = needed(call, 'instance-profile-name');
    return onList(
      call,
      'InstanceProfiles',
      upsert('InstanceProfileName', instanceProfile({ account: call.account, name, roles: [] })),
    );
  },
  'iam add-role-to-instance-profile': call => {
    const Roles = [{ RoleName: needed(call, 'role-name') }];
    const name = needed(call, 'instance-profile-name');
    return onList(
      call,
      'InstanceProfiles',
      where('InstanceProfileName', name, one => ({ ...one, Roles })),
    );
  },
  'iam create-open-id-connect-provider': call => {
    const issuer = needed(call, 'url').replace(/^https:\/\//, '');
    const clientIds = several(call, 'client-id-list');
    return onList(
      call,
      'OpenIDConnectProviders',
      upsert('Arn', oidcProvider({ account: call.account, issuer, clientIds })),
    );
  },
  'iam add-client-id-to-open-id-connect-provider': call => {
    const id = needed(call, 'client-id');
    return onProvider(call, ids => [...ids.filter(one => one !== id), id]);
  },
  'iam remove-client-id-from-open-id-connect-provider': call => {
    const id = needed(call, 'client-id');
    return onProvider(call, ids => ids.filter(one => one !== id));
  },
};

function onRole(call: AwsCall, change: (role: Resource) => Resource) {
  const name = needed(call, 'role-name');
  if (!listOf(call, 'Roles').some(one => textAt(one, 'RoleName') === name)) {
    noSuch(`The role with name ${name}`);
  }
  return onList(call, 'Roles', where('RoleName', name, change));
}

function onPolicy(call: AwsCall, change: (policy: Resource) => Resource) {
  const arn = needed(call, 'policy-arn');
  if (!listOf(call, 'Policies').some(one => textAt(one, 'Arn') === arn)) noSuch(`Policy ${arn}`);
  return onList(call, 'Policies', where('Arn', arn, change));
}

function onProvider(call: AwsCall, change: (clientIds: readonly string[]) => readonly string[]) {
  const arn = needed(call, 'open-id-connect-provider-arn');
  if (!listOf(call, 'OpenIDConnectProviders').some(one => textAt(one, 'Arn') === arn)) {
    noSuch(`OpenIDConnect Provider ${arn}`);
  }
  const changeOne = (one: Resource) => ({ ...one, ClientIDList: change(textsAt(one, 'ClientIDList')) });
  return onList(call, 'OpenIDConnectProviders', where('Arn', arn, changeOne));
}

function onList(
  call: AwsCall,
  list: string,
  change: (resources: readonly Resource[]) => readonly Resource[],
) {
  return changed(call.session, changeIam(call.session.world, call.account, list, change));
}

function listOf({ session, account }: AwsCall, list: string): readonly Resource[] {
  return session.world.accounts[account]?.iam[list] ?? [];
}

function withList(
  resource: Resource,
  field: string,
  change: (items: readonly Resource[]) => readonly Resource[],
): Resource {
  return { ...resource, [field]: change(recordsAt(resource, field)) };
}

function withVersion(policy: Resource, document: unknown, isDefault: boolean): Resource {
  const versions = recordsAt(policy, 'PolicyVersionList');
  const VersionId = `v${versions.length + 1}`;
  const before = versions.map(one => (isDefault ? { ...one, IsDefaultVersion: false } : one));
  const PolicyVersionList = [...before, { VersionId, IsDefaultVersion: isDefault, Document: document }];
  return { ...policy, PolicyVersionList, ...(isDefault ? { DefaultVersionId: VersionId } : {}) };
}
