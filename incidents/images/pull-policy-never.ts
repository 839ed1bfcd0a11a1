import { changeObject, put } from '../../simulator/builders/change.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import { recordAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `Container image "${GOOD_IMAGE}" is not present with pull policy of Never`,
  reason: 'ErrImageNeverPull',
} as const;

/** The pod may use only what the node already has. */
export const pullPolicyNever: Incident = {
  name: 'pull-policy-never',
  title: 'The pod may use only what the node already has',
  message: pastedEvents(FAILURE, 'runs on my kind cluster'),
  world: now => {
    const never = changeObject(healthy(now), PLACE.cluster, CHECKOUT, deployment => {
      const path = ['spec', 'template', 'spec', 'containers'];
      const [container] = Object.values(recordAt(deployment, 'spec', 'template', 'spec').containers ?? []);
      return put(deployment, path, [{ ...recordAt(container), imagePullPolicy: 'Never' }]);
    });
    return failing(rollOut(never, PLACE.cluster, CHECKOUT, now), FAILURE, now);
  },
  expect: {
    kind: 'image-pull-failed',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-can-take-image', code: 'never-pulled' },
  },
};
