import { put } from '../../simulator/builders/change.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';
import { changedPods, rolled } from './scene-worlds.ts';

/** A policy engine stripped the token volume from the pods. */
export const tokenVolumeLost: Incident = {
  name: 'token-volume-lost',
  title: 'A policy engine stripped the token volume from the pods',
  message: pastedLog(NO_CREDENTIALS, 'kyverno rollout this morning, receipts down since'),
  world(now) {
    const stripped = changedPods(rolled(healthy(now), now), pod => {
      const volumes = recordsAt(pod, 'spec', 'volumes').filter(one => one.name !== 'aws-iam-token');
      return put(pod, ['spec', 'volumes'], volumes);
    });
    return failing(stripped, NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-received-web-identity', code: 'no-token' },
  },
};
