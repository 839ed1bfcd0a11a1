import { put } from '../../simulator/builders/change.ts';
import { document, trustFor } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, failing, healthy, ISSUER, PLACE, pastedLog, ROLE, trusting } from './scene.ts';

/** The trust policy also asks for a tag on the session that tokens never carry. */
export const trustOtherCondition: Incident = {
  name: 'trust-other-condition',
  title: 'The trust policy also asks for a tag on the session that tokens never carry',
  message: pastedLog(ASSUME_DENIED, 'trust policy got the company-wide tag condition'),
  world(now) {
    const [own = {}] = recordsAt(
      trustFor({ account: PLACE.account, issuer: ISSUER, namespace: 'shop', serviceAccount: 'checkout' }),
      'Statement',
    );
    const tagged = put(own, ['Condition', 'StringLike'], {
      'sts:RoleSessionName': 'shop-*',
      [`${ISSUER}:amr`]: 'mfa',
    });
    return failing(trusting(healthy(now), document(tagged)), ASSUME_DENIED, now);
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-service-account', code: 'other-condition' },
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify(trustFor({ account: PLACE.account, issuer: ISSUER, namespace: 'shop', serviceAccount: 'checkout' }))}'`,
  ],
};
