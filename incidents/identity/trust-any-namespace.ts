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

/** Somebody wrote a star for the namespace: the role works, and for every service account of that name. */
export const trustAnyNamespace: Incident = {
  name: 'trust-any-namespace',
  title: 'The role works, but its trust policy admits that service account of every namespace',
  message: pastedLog(
    ASSUME_DENIED,
    'old error of yesterday, a colleague put a star into the policy since. fine like that?',
  ),
  world(now) {
    const [own = {}] = recordsAt(OWN, 'Statement');
    const open = put(own, ['Condition'], {
      StringLike: { [`${ISSUER}:sub`]: 'system:serviceaccount:*:checkout' },
      StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com' },
    });
    return trusting(healthy(now), document(open));
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'problems-found',
    problems: [{ check: 'aws/role-trusts-named-service-accounts', code: 'any-namespace' }],
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify(OWN)}'`,
  ],
};
