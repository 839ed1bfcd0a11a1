import { annotate } from '../../simulator/builders/change.ts';
import { rollOut } from '../../simulator/controllers/roll-out.ts';
import type { Incident } from '../incident.ts';
import { CHECKOUT, failing, healthy, NAME_ROLE, NO_CREDENTIALS, PLACE, pastedLog } from './scene.ts';
import { withNoise } from './scene-noise.ts';

/** The service account lost its role annotation in a manifest clean-up. */
export const annotationMissing: Incident = {
  name: 'annotation-missing',
  title: 'The service account lost its role annotation in a manifest clean-up',
  message: pastedLog(NO_CREDENTIALS, 'receipts fail since the manifest clean-up an hour ago'),
  world(now) {
    const bare = annotate(healthy(now), PLACE.cluster, CHECKOUT, 'eks.amazonaws.com/role-arn', undefined);
    const rolled = rollOut(bare, PLACE.cluster, { ...CHECKOUT, kind: 'Deployment', minutesAgo: 25 }, now);
    return withNoise(failing(rolled, NO_CREDENTIALS, now), now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
  },
  repair: NAME_ROLE,
};
