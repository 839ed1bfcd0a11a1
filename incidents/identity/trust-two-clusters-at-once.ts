import { issuerOf } from '../../simulator/builders/eks.ts';
import { STAGING } from '../../simulator/builders/healthy/site.ts';
import { document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** Two clusters share one statement, whose conditions must all hold: no token carries the keys of both. */
export const trustTwoClustersAtOnce: Incident = {
  name: 'trust-two-clusters-at-once',
  title: 'One trust statement for two clusters asks each token for the keys of both',
  message: pastedLog(ASSUME_DENIED, 'put prod and staging into one statement to save space'),
  world(now) {
    const issuers = [ISSUER, issuerOf(STAGING)];
    const StringEquals = Object.fromEntries(
      issuers.flatMap(issuer => [
        [`${issuer}:sub`, 'system:serviceaccount:shop:checkout'],
        [`${issuer}:aud`, 'sts.amazonaws.com'],
      ]),
    );
    const policy = document({
      Effect: 'Allow',
      Principal: {
        Federated: issuers.map(issuer => `arn:aws:iam::${PLACE.account}:oidc-provider/${issuer}`),
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals },
    });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'condition-key-of-other-issuer' },
  },
};
