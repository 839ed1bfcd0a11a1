import { document, trustFor } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, ROLE, trusting } from './scene.ts';

/** A Deny added for an audit shuts the service account out. */
export const trustDenies: Incident = {
  name: 'trust-denies',
  title: 'A Deny added for an audit shuts the service account out',
  message: pastedLog(ASSUME_DENIED, 'security hardened the trust policies this week'),
  world(now) {
    const own = trustFor({
      account: PLACE.account,
      issuer: ISSUER,
      namespace: 'shop',
      serviceAccount: 'checkout',
    });
    const denied = {
      Sid: 'NoTokensDuringAudit',
      Effect: 'Deny',
      Principal: { Federated: `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
    };
    return failing(
      trusting(healthy(now), document(...recordsAt(own, 'Statement'), denied)),
      ASSUME_DENIED,
      now,
    );
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'explicit-deny' },
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify(trustFor({ account: PLACE.account, issuer: ISSUER, namespace: 'shop', serviceAccount: 'checkout' }))}'`,
  ],
};
