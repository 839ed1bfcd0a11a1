import type { Incident } from '../incident.ts';
import { healthy, pastedLog, ROLE } from './scene.ts';
import { NOTHING_ALLOWS, s3Denied } from './scene-texts.ts';

const DENIED = s3Denied(`${ROLE}/botocore-session-20`, 's3:PutObject', NOTHING_ALLOWS('s3:PutObject'));

/** The permission was added in the meantime: the pasted refusal is an old one. */
export const healthyAccess: Incident = {
  name: 'healthy-access',
  title: 'The permission was added in the meantime: the pasted refusal is an old one',
  message: pastedLog(DENIED, 'from yesterday’s log, can somebody confirm it is solved'),
  world: now => healthy(now),
  expect: {
    kind: 'aws-access-denied',
    verdict: 'healthy',
  },
};
