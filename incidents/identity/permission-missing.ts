import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog, ROLE } from './scene.ts';
import { NOTHING_ALLOWS, s3Denied } from './scene-texts.ts';

const DENIED = s3Denied(
  `${ROLE}/botocore-session-1763797900`,
  's3:DeleteObject',
  NOTHING_ALLOWS('s3:DeleteObject'),
);

/** The role may read and write receipts, but not delete them. */
export const permissionMissing: Incident = {
  name: 'permission-missing',
  title: 'The role may read and write receipts, but not delete them',
  message: pastedLog(DENIED, 'new clean-up job of checkout, first run'),
  world: now => failing(healthy(now), DENIED, now),
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-may-do-operation', code: 'not-allowed' },
  },
};
