import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** The trust policy has a * under StringEquals, which takes it literally. */
export const wildcardInStringEquals: Incident = {
  name: 'wildcard-in-string-equals',
  title: 'The trust policy has a * under StringEquals, which takes it literally',
  message: pastedLog(ASSUME_DENIED, 'role policy was opened for the whole namespace, still refused:'),
  world(now) {
    const policy = trustFor({
      account: PLACE.account,
      issuer: ISSUER,
      namespace: 'shop',
      serviceAccount: '*',
    });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'wildcard-in-string-equals' },
  },
};
