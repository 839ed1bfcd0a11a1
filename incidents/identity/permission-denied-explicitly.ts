import { deny, document } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE } from './scene.ts';
import { s3Denied } from './scene-texts.ts';
import { changedRole } from './scene-worlds.ts';

const DENIED = s3Denied(
  `${ROLE}/botocore-session-17`,
  's3:PutObject',
  'with an explicit deny in an identity-based policy',
);

/** A Deny in an inline policy outweighs the Allow beside it. */
export const permissionDeniedExplicitly: Incident = {
  name: 'permission-denied-explicitly',
  title: 'A Deny in an inline policy outweighs the Allow beside it',
  message: pastedLog(DENIED, 'the policy clearly allows PutObject'),
  world(now) {
    const freeze = document({ Sid: 'FreezeReceipts', ...deny(['s3:PutObject'], ['*']) });
    const frozen = changedRole(healthy(now), one => ({
      ...one,
      RolePolicyList: [
        ...recordsAt(one, 'RolePolicyList'),
        { PolicyName: 'year-end', PolicyDocument: freeze },
      ],
    }));
    return failing(frozen, DENIED, now);
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-may-do-operation', code: 'explicit-deny' },
  },
  repair: [`aws iam delete-role-policy --role-name ${ROLE} --policy-name year-end`],
};
