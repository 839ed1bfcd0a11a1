import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, pastedLog } from './scene.ts';
import { NOTHING_ALLOWS, s3Denied } from './scene-texts.ts';
import { annotated, NODE_ROLE } from './scene-worlds.ts';

const DENIED = s3Denied(`${NODE_ROLE}/i-0d1c2b3a495867f01`, 's3:PutObject', NOTHING_ALLOWS('s3:PutObject'));

/** The message names the node’s role: the service account has no role, so the pod fell back. */
export const fellBackToNodeRole: Incident = {
  name: 'fell-back-to-node-role',
  title: 'The message names the node’s role: the service account has no role, so the pod fell back',
  message: pastedLog(DENIED, 'which policy do we have to extend for this?'),
  world: now => failing(annotated(healthy(now), undefined, now), DENIED, now),
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
    problems: [{ check: 'aws/caller-is-pods-own-role', code: 'node-role' }],
  },
  repair: NAME_ROLE,
};
