import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** The trust policy expects an audience that the tokens do not have. */
export const wrongAudience: Incident = {
  name: 'wrong-audience',
  title: 'The trust policy expects an audience that the tokens do not have',
  message: pastedLog(ASSUME_DENIED, 'after the security review of our trust policies:'),
  world(now) {
    const policy = trustFor({
      account: PLACE.account,
      issuer: ISSUER,
      namespace: 'shop',
      serviceAccount: 'checkout',
      audience: 'sts.eu-west-1.amazonaws.com',
    });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'wrong-audience' },
  },
};
