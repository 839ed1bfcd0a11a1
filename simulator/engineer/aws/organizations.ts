import { changeIam, remove } from '../../builders/change.ts';
import { changed } from '../session.ts';
import { type AwsVerb, needed } from './call.ts';

/** What the AWS CLI changes about the policies of an organisation. */
export const ORGANIZATIONS_VERBS: Readonly<Record<string, AwsVerb>> = {
  'organizations detach-policy': call => {
    const account = needed(call, 'target-id');
    const without = remove('PolicyId', needed(call, 'policy-id'));
    return changed(call.session, changeIam(call.session.world, account, 'ServiceControlPolicies', without));
  },
};
