import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** The trust policy allows sts:AssumeRole, which no token can use. */
export const trustWrongAction: Incident = {
  name: 'trust-wrong-action',
  title: 'The trust policy allows sts:AssumeRole, which no token can use',
  message: pastedLog(ASSUME_DENIED, 'reviewed the trust policy twice, looks right to us'),
  world: now =>
    failing(
      trusting(
        healthy(now),
        trustFor({
          account: PLACE.account,
          issuer: ISSUER,
          namespace: 'shop',
          serviceAccount: 'checkout',
          action: 'sts:AssumeRole',
        }),
      ),
      ASSUME_DENIED,
      now,
    ),
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'wrong-action' },
  },
};
