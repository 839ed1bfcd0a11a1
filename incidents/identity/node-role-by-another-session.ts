import { annotate } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, failing, healthy, PLACE, pastedLog, ROLE_ARN } from './scene.ts';
import { NOTHING_ALLOWS, s3Denied } from './scene-texts.ts';
import { annotated, NODE_ROLE, ROLE_KEY } from './scene-worlds.ts';

const DENIED = s3Denied(`${NODE_ROLE}/receipts-worker`, 's3:PutObject', NOTHING_ALLOWS('s3:PutObject'));

/** The node’s role under a session name of its own: the pods are older than the annotation. */
export const nodeRoleByAnotherSession: Incident = {
  name: 'node-role-by-another-session',
  title: 'The node’s role under a session name of its own: the pods are older than the annotation',
  message: pastedLog(DENIED, 'gave it the role an hour ago and it still complains'),
  world(now) {
    const bare = annotated(healthy(now), undefined, now);
    return failing(annotate(bare, PLACE.cluster, CHECKOUT, ROLE_KEY, ROLE_ARN), DENIED, now);
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-web-identity', code: 'not-injected' },
    problems: [
      { check: 'aws/caller-is-pods-own-role', code: 'node-role' },
      { check: 'aws/role-may-do-operation', code: 'not-allowed' },
    ],
  },
};
