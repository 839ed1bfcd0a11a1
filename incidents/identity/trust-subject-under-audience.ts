import { document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** The subject stands under the key of the audience. */
export const trustSubjectUnderAudience: Incident = {
  name: 'trust-subject-under-audience',
  title: 'The trust policy has the subject under the key of the audience',
  message: pastedLog(ASSUME_DENIED, 'new role for checkout, typed the conditions by hand'),
  world(now) {
    const policy = document({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${ISSUER}:aud`]: 'system:serviceaccount:shop:checkout' } },
    });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'subject-under-audience' },
  },
};
