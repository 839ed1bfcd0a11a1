import { issuerOf } from '../../simulator/builders/eks.ts';
import { document } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, trusting } from './scene.ts';

/** The provider in the trust policy is right, the condition still names the issuer of the cluster before. */
export const trustConditionOfOldCluster: Incident = {
  name: 'trust-condition-of-old-cluster',
  title:
    'The provider in the trust policy is right, the condition still names the issuer of the cluster before',
  message: pastedLog(
    ASSUME_DENIED,
    'cluster was rebuilt on the weekend, we swapped the provider ARN everywhere',
  ),
  world(now) {
    const Federated = `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}`;
    const old = issuerOf({ ...PLACE, cluster: 'prod-eu-before' });
    const Condition = {
      StringEquals: {
        [`${old}:sub`]: 'system:serviceaccount:shop:checkout',
        [`${old}:aud`]: 'sts.amazonaws.com',
      },
    };
    const Action = 'sts:AssumeRoleWithWebIdentity';
    const policy = document({ Effect: 'Allow', Principal: { Federated }, Action, Condition });
    return failing(trusting(healthy(now), policy), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'condition-key-of-other-issuer' },
  },
};
