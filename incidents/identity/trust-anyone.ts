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

/** Somebody added a star as principal: the role works, and for every AWS account too. */
export const trustAnyone: Incident = {
  name: 'trust-anyone',
  title: 'The role works, but its trust policy admits every AWS account',
  message: pastedLog(
    ASSUME_DENIED,
    'from before lunch, since then the role was opened up in the console. can we close this?',
  ),
  world(now) {
    const [own = {}] = recordsAt(OWN, 'Statement');
    const star = { Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' };
    return trusting(healthy(now), document(own, star));
  },
  expect: {
    kind: 'aws-assume-role-denied',
    verdict: 'problems-found',
    problems: [{ check: 'aws/role-trusts-named-service-accounts', code: 'anyone' }],
  },
  repair: [
    `aws iam update-assume-role-policy --role-name ${ROLE} --policy-document '${JSON.stringify(OWN)}'`,
  ],
};
