import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';
import { withNoise } from './scene-noise.ts';

/** The trust policy names the service account by the namespace it lived in before. */
export const wrongSubject: Incident = {
  name: 'wrong-subject',
  title: 'The trust policy names the service account by the namespace it lived in before',
  message: pastedLog(ASSUME_DENIED, 'checkout moved to its own namespace today and now cannot write'),
  world(now) {
    const policy = trustFor({
      account: PLACE.account,
      issuer: ISSUER,
      serviceAccount: 'checkout',
      namespace: 'shop-old',
    });
    return withNoise(failing(trusting(healthy(now), policy), ASSUME_DENIED, now), now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'wrong-subject' },
  },
};
