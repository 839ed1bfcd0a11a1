import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { rolled, runningAs } from './scene-worlds.ts';

/** The deployment was given its service account, but nothing rolled out since. */
export const podOlderThanTemplate: Incident = {
  name: 'pod-older-than-template',
  title: 'The deployment was given its service account, but nothing rolled out since',
  message: pastedLog(NO_CREDENTIALS, 'merged the serviceAccountName fix this morning, receipts still fail'),
  world(now) {
    const before = rolled(runningAs(healthy(now), 'default'), now, 90);
    return failing(runningAs(before, 'checkout'), NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-uses-service-account-of-its-owner', code: 'template-differs' },
  },
};
