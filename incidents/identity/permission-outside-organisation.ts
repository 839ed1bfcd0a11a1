import { changeIam } from '../../simulator/builders/change.ts';
import { allow, document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, PLACE, pastedLog, ROLE } from './scene.ts';
import { s3Denied } from './scene-texts.ts';

const DENIED = s3Denied(
  `${ROLE}/botocore-session-19`,
  's3:PutObject',
  'because no service control policy allows the s3:PutObject action',
);

/** A policy of the organisation shuts S3 in this account. */
export const permissionOutsideOrganisation: Incident = {
  name: 'permission-outside-organisation',
  title: 'A policy of the organisation shuts S3 in this account',
  message: pastedLog(DENIED, 'the landing zone team announced something'),
  world(now) {
    const policy = {
      PolicyId: 'p-onlyapproved',
      Name: 'only-approved',
      Document: document(allow(['ec2:*', 'sts:*'], ['*'])),
    };
    return failing(
      changeIam(healthy(now), PLACE.account, 'ServiceControlPolicies', () => [policy]),
      DENIED,
      now,
    );
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-may-do-operation', code: 'outside-organisation' },
  },
  repair: [`aws organizations detach-policy --policy-id p-onlyapproved --target-id ${PLACE.account}`],
};
