import { recordsAt, textAt } from '../../fields.ts';
import type { Resource } from '../../world.ts';
import { answered, type Call, type Operation, type Result } from '../call.ts';
import { firstWith, iamList, without } from '../lookup.ts';
import { managedPolicyOf } from '../policy/managed.ts';
import { encoded, listed, noSuchEntity } from './iam-roles.ts';

/** The operations of IAM about policies and identity providers. */
export const POLICY_OPERATIONS: Readonly<Record<string, Operation>> = {
  GetPolicy: call => withPolicy(call, policy => answered({ Policy: without(policy, 'PolicyVersionList') })),
  GetPolicyVersion: call => withPolicy(call, policy => policyVersion(call, policy)),
  ListPolicyVersions: call =>
    withPolicy(call, policy =>
      listed(
        call,
        'Versions',
        recordsAt(policy, 'PolicyVersionList').map(version => without(version, 'Document')),
      ),
    ),
  ListOpenIDConnectProviders: call =>
    answered({
      OpenIDConnectProviderList: iamList(call, 'OpenIDConnectProviders').map(({ Arn }) => ({ Arn })),
    }),
  GetOpenIDConnectProvider: call => {
    const arn = textAt(call.params, 'OpenIDConnectProviderArn');
    const provider = firstWith(iamList(call, 'OpenIDConnectProviders'), 'Arn', arn);
    if (provider === undefined) return noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
    return answered(without(provider, 'Arn'));
  },
};

/** A managed policy of the account or of AWS itself. */
export function policyOf(call: Call, arn: string): Resource | undefined {
  return firstWith(iamList(call, 'Policies'), 'Arn', arn) ?? managedPolicyOf(arn);
}

/** The document of a policy's default version. */
export function documentOf(policy: Resource): unknown {
  const id = textAt(policy, 'DefaultVersionId');
  return firstWith(recordsAt(policy, 'PolicyVersionList'), 'VersionId', id)?.Document;
}

function withPolicy(call: Call, answer: (policy: Resource) => Result): Result {
  const arn = textAt(call.params, 'PolicyArn');
  const policy = policyOf(call, arn);
  return policy === undefined ? noSuchEntity(`Policy ${arn} was not found.`) : answer(policy);
}

function policyVersion(call: Call, policy: Resource): Result {
  const id = textAt(call.params, 'VersionId');
  const version = firstWith(recordsAt(policy, 'PolicyVersionList'), 'VersionId', id);
  if (version === undefined) {
    return noSuchEntity(`Policy ${textAt(policy, 'Arn')} version ${id} does not exist or is not attachable.`);
  }
  return answered({ PolicyVersion: { ...version, Document: encoded(version.Document) } });
}
