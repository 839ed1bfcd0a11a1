import { issuerOf } from '../../simulator/builders/eks.ts';
import { STAGING } from '../../simulator/builders/healthy/site.ts';
import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, PLACE, pastedLog, trusting } from './scene.ts';

/** The trust policy was copied from staging and still trusts the tokens of that cluster. */
export const otherClustersIssuer: Incident = {
  name: 'other-clusters-issuer',
  title: 'The trust policy was copied from staging and still trusts the tokens of that cluster',
  message: pastedLog(ASSUME_DENIED, 'cloned staging’s role for prod, and prod gets'),
  world(now) {
    const issuer = issuerOf(STAGING);
    const policy = trustFor({
      account: PLACE.account,
      issuer,
      namespace: 'shop',
      serviceAccount: 'checkout',
    });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'wrong-federated-principal' },
  },
};
