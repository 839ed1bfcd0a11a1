import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = FailedPrecondition desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to extract layer sha256:77aa01: unexpected EOF: unknown`,
} as const;

/** Only the kubelet’s line is pasted, which names no pod. */
export const imageEventAlone: Incident = {
  name: 'image-event-alone',
  title: 'Only the kubelet’s line is pasted, which names no pod',
  message: `what is this?
$ kubectl --context prod-eu get events -A
Failed to pull image "${GOOD_IMAGE}": ${FAILURE.says}`,
  world: now => failing(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-image', code: 'layer-damaged' },
  },
};
