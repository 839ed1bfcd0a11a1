import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';

const FAILURE = { image: GOOD_IMAGE, says: 'pull QPS exceeded' } as const;

/** The kubelet’s own limit of pulls was hit while many pods started. */
export const kubeletLimitsPulls: Incident = {
  name: 'kubelet-limits-pulls',
  title: 'The kubelet’s own limit of pulls was hit while many pods started',
  message: pastedEvents(FAILURE, 'node came up and forty pods landed on it, is the registry throttling us?'),
  world: now => failing(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-image', code: 'kubelet-limit' },
  },
};
