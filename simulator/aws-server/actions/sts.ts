import { recordsAt, textAt } from '../../fields.ts';
import { answered, type Operation, refused } from '../call.ts';
import type { Keys } from '../keys.ts';
import { firstWith, iamList } from '../lookup.ts';

const ROLE_ARN = /^arn:aws[a-z-]{0,10}:iam::(\d{12}):role\/(?:[\w+=,.@/-]{1,512}\/)?([\w+=,.@-]{1,64})$/;

/** The operations of STS. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html */
export function stsOperations(keys: Keys): Readonly<Record<string, Operation>> {
  return {
    GetCallerIdentity: getCallerIdentity,
    AssumeRole: assumeRole(keys),
    DecodeAuthorizationMessage: decode,
  };
}

const getCallerIdentity: Operation = call => {
  const { world, caller, region } = call;
  const disabled = recordsAt(world.accounts[caller.account]?.iam, 'StsDisabledRegions');
  if (disabled.some(one => textAt(one, 'RegionName') === region)) {
    const message = `STS is not activated in this region for account:${caller.account}. Your account administrator can activate STS in this region using the IAM Console.`;
    return refused('RegionDisabledException', message, 403);
  }
  return answered({ Arn: caller.arn, UserId: caller.userId, Account: caller.account });
};

function assumeRole(keys: Keys): Operation {
  return ({ world, caller, params, now }) => {
    const arn = textAt(params, 'RoleArn');
    const session = textAt(params, 'RoleSessionName');
    const [, account, role] = ROLE_ARN.exec(arn) ?? [];
    if (account === undefined || role === undefined) {
      return refused('ValidationError', `${arn} is invalid`);
    }
    if (world.accounts[account] === undefined) {
      const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
      return refused('AccessDenied', message, 403);
    }
    const issued = keys.issue(account, role, session);
    return answered({
      Credentials: {
        AccessKeyId: issued.accessKeyId,
        SecretAccessKey: issued.secretAccessKey,
        SessionToken: issued.sessionToken,
        Expiration: new Date(now.getTime() + 3_600_000).toISOString(),
      },
      AssumedRoleUser: { AssumedRoleId: issued.caller.userId, Arn: issued.caller.arn },
    });
  };
}

const decode: Operation = call => {
  const found = firstWith(
    iamList(call, 'AuthorizationMessages'),
    'EncodedMessage',
    textAt(call.params, 'EncodedMessage'),
  );
  if (found === undefined) {
    return refused('InvalidAuthorizationMessageException', 'Invalid authorization message');
  }
  return answered({ DecodedMessage: JSON.stringify(found.DecodedMessage) });
};
