import { trustFor } from '../../simulator/builders/iam.ts';
import type { Incident } from '../incident.ts';
import { failing, ISSUER, PLACE, pastedLog } from './scene.ts';
import { ROLE_NOT_ASSUMABLE } from './scene-texts.ts';
import { byPodIdentity, podRoleTrusting } from './scene-worlds.ts';

/** The associated role has a trust policy for IRSA tokens only. */
export const podRoleTrustsTokens: Incident = {
  name: 'pod-role-trusts-tokens',
  title: 'The associated role has a trust policy for IRSA tokens only',
  message: pastedLog(ROLE_NOT_ASSUMABLE, 'kept the role, only made the association'),
  world: now =>
    failing(
      podRoleTrusting(
        byPodIdentity(now),
        trustFor({ account: PLACE.account, issuer: ISSUER, namespace: 'shop', serviceAccount: 'checkout' }),
      ),
      ROLE_NOT_ASSUMABLE,
      now,
    ),
  expect: {
    kind: 'aws-pod-identity-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/role-trusts-pod-identity', code: 'no-statement' },
  },
};
