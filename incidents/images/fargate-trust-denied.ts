import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { coreDnsOnFargate, DENYING_TRUST, pastedFargate } from './scene-fargate.ts';

/** A Deny in the trust policy keeps Fargate out. */
export const fargateTrustDenied: Incident = {
  name: 'fargate-trust-denied',
  title: 'A Deny in the trust policy keeps Fargate out',
  message: pastedFargate('someone hardened the trust policies, DNS on Fargate is down'),
  world: now => coreDnsOnFargate(healthy(now), { trust: DENYING_TRUST }, now),
  expect: {
    kind: 'image-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/fargate-role-trusts-fargate', code: 'denied' },
  },
  repair: [
    `aws iam update-assume-role-policy --role-name prod-eu-fargate --policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"eks-fargate-pods.amazonaws.com"},"Action":"sts:AssumeRole"}]}'`,
  ],
};
