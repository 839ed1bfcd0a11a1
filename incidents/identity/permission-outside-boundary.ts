import { changeIam, upsert } from '../../simulator/builders/change.ts';
import { allow, document, managedPolicy } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, PLACE, pastedLog, ROLE } from './scene.ts';
import { s3Denied } from './scene-texts.ts';
import { changedRole } from './scene-worlds.ts';

const DENIED = s3Denied(
  `${ROLE}/botocore-session-18`,
  's3:PutObject',
  'because no permissions boundary allows the s3:PutObject action',
);

/** The permissions boundary leaves no room for S3. */
export const permissionOutsideBoundary: Incident = {
  name: 'permission-outside-boundary',
  title: 'The permissions boundary leaves no room for S3',
  message: pastedLog(DENIED, 'roles got boundaries on Friday'),
  world(now) {
    const name = 'shop-boundary';
    const made = managedPolicy({ account: PLACE.account, name, document: document(allow(['sqs:*'], ['*'])) });
    const world = changeIam(healthy(now), PLACE.account, 'Policies', upsert('Arn', made));
    const PermissionsBoundary = { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: made.Arn };
    return failing(
      changedRole(world, one => ({ ...one, PermissionsBoundary })),
      DENIED,
      now,
    );
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-may-do-operation', code: 'outside-boundary' },
  },
  repair: [`aws iam delete-role-permissions-boundary --role-name ${ROLE}`],
};
