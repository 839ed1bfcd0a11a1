import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  reason: 'FailedCreatePodSandBox',
  says: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5": failed to pull image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5": failed to pull and unpack image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/pause:3.5": failed to resolve reference: unexpected status from HEAD request to https://602401143452.dkr.ecr.eu-west-1.amazonaws.com/v2/eks/pause/manifests/3.5: 401 Unauthorized',
} as const;

/** The node’s clean-up removed the pause image; permissions to pull are not the trouble. */
export const pauseImageGone: Incident = {
  name: 'pause-image-gone',
  title: 'The node’s clean-up removed the pause image; permissions to pull are not the trouble',
  message: pastedEvents(FAILURE, 'attached the ECR policy twice, still 401 on one node'),
  world: now => failing(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-sandbox-missing',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-has-its-pause-image', code: 'gone' },
  },
  repair: ['kubectl rollout restart deployment/checkout -n shop'],
};
