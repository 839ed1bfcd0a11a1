import { put } from '../../simulator/builders/change.ts';
import { document, trustFor } from '../../simulator/builders/iam.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { ASSUME_DENIED, healthy, ISSUER, PLACE, pastedLog, ROLE, trusting } from './scene.ts';

const OWN = trustFor({
  account: PLACE.account,
  issuer: ISSUER,
  namespace: 'shop',
  serviceAccount: 'checkout',
});

/** Somebody put the subject under the audience key: the role works, and for every other service account too. */
export const trustWithoutSubject: Incident = {
  name: 'trust-without-subject',
  title: 'The role works, but its trust policy lets in every service account of the cluster',
  message: pastedLog(
    ASSUME_DENIED,
    'this was an hour ago, then somebody applied a fix from a chat. all good now?',
  ),
  world(now) {
    const [own = {}] = recordsAt(OWN, 'Statement');
    const audiences = ['sts.amazonaws.com', 'system:serviceaccount:shop:checkout'];
    const open = put(own, ['Condition'], { StringEquals: { [`${ISSUER}:aud`]: audiences } });
    return trusting(healthy(now), document(open));
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'problems-found',
    problems: [{ check: 'aws/role-trusts-named-service-accounts', code: 'any-service-account' }],
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify(OWN)}'`,
  ],
};
