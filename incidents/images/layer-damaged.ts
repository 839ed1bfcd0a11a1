import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = FailedPrecondition desc = failed to pull and unpack image "${GOOD_IMAGE}": failed commit on ref "layer-sha256:9c0b5e2d": unexpected commit digest sha256:1f0d3a77, expected sha256:9c0b5e2d: failed precondition`,
} as const;

/** A layer arrived damaged on one node. */
export const layerDamaged: Incident = {
  name: 'layer-damaged',
  title: 'A layer arrived damaged on one node',
  message: pastedEvents(FAILURE, 'only on the new node, others have the image'),
  world: now => failing(healthy(now), FAILURE, now),
  expect: {
    kind: 'image-pull-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-image', code: 'layer-damaged' },
  },
};
